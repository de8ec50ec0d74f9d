import { parseStatus } from 'http-status-kit';

export const codeOf = (phrase: string): number | undefined => parseStatus(phrase);
