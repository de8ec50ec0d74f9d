import { getStatusCode } from 'http-status-codes';

export const codeOf = (phrase: string): number | undefined => getStatusCode(phrase);
