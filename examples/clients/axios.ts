import axios, { isAxiosError } from 'axios';
import { errorFromResponse } from 'http-status-kit';

export const api = axios.create();

// Axios refuses a 3xx too, which is no error here; that and a network error stay as they are.
api.interceptors.response.use(undefined, async (error: unknown) => {
  if (!isAxiosError(error) || !error.response || error.response.status < 400) throw error;
  const { status, headers } = error.response;
  const content: unknown = error.response.data;
  throw await errorFromResponse({ status, headers: new Headers(Object.entries(headers)) }, { content });
});
