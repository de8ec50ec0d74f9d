import { phrasesByCodes } from 'http-errors-enhanced';

export const phraseOf = (status: number): unknown => (phrasesByCodes as Readonly<Record<number, unknown>>)[status];
