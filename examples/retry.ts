import { ensureOk, isHttpError, isRetryable, retryDelay } from 'http-status-kit';

/** Fetches, and tries again where that may help, for as long as the server asks to wait; three tries in all. */
export async function fetchWithRetry(url: string, tries = 3): Promise<Response> {
  try {
    return await ensureOk(fetch(url));
  } catch (error) {
    if (tries <= 1 || !isHttpError(error) || !isRetryable(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, retryDelay(error, { max: 60_000 }) ?? 1000));
    return fetchWithRetry(url, tries - 1);
  }
}
