import { getReasonPhrase } from 'http-status-codes';

export const phraseOf = (status: number): string | undefined => getReasonPhrase(status);
