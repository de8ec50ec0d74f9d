import { messagesByCodes } from 'http-errors-enhanced';

export const phraseOf = (status: number): unknown => (messagesByCodes as Readonly<Record<number, unknown>>)[status];
