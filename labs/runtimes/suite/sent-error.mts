import { MethodNotAllowedError } from 'http-status-kit';

/** The error that is sent from one side and read on the other. */
export function readOnly(): MethodNotAllowedError {
  return new MethodNotAllowedError('Read only: Zoë', { allow: ['GET', 'HEAD'] });
}
