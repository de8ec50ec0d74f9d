import { status as httpStatus } from 'http-status';

const classes: Readonly<Record<string, unknown>> = httpStatus;

export const isMine = (status: number): boolean => classes[`${status}_CLASS`] === httpStatus.classes.CLIENT_ERROR;
