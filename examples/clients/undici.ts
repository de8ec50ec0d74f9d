import { ensureOk } from 'http-status-kit';
import { fetch, request, type Dispatcher, type RequestInit, type Response } from 'undici';

export const fetchOk = (url: string, init?: RequestInit): Promise<Response> => ensureOk(fetch(url, init));

export async function requestOk(url: string): Promise<Dispatcher.ResponseData> {
  const response = await request(url);
  return ensureOk({ ...response, url, status: response.statusCode });
}
