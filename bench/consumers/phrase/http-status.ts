import { status as httpStatus } from 'http-status';

const phrases: Readonly<Record<number, unknown>> = httpStatus;

export const phraseOf = (status: number): unknown => phrases[status];
