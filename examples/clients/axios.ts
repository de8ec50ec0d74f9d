import axios from 'axios';
import { ensureOk } from 'http-status-kit';

// Turn off axios's own errors, so that ensureOk sees every response.
export const api = axios.create({ validateStatus: null });

// The URL and the method go to the log.
api.interceptors.response.use((response) => {
  const { config } = response;
  return ensureOk({ ...response, url: axios.getUri(config) }, { method: config.method?.toUpperCase() });
});
