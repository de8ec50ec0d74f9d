import { isClientError } from 'http-status-kit';

export const isMine = (status: number): boolean => isClientError(status);
