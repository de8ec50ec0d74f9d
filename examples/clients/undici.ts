import { ensureOk } from 'http-status-kit';
import { fetch, type RequestInit, type Response } from 'undici';

export const fetchOk = (url: string, init?: RequestInit): Promise<Response> => ensureOk(fetch(url, init));
