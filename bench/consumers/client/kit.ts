import { ensureOk, errorFromResponse } from 'http-status-kit';

export const load = (url: string): Promise<Response> => ensureOk(fetch(url));
export { errorFromResponse };
