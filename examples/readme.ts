import { NOT_FOUND, NotFoundError, isClientError, matchStatus, reasonPhrase } from 'http-status-kit';

export function readUser(id: number): { id: number; name: string } {
  if (id !== 1) throw new NotFoundError(`No user ${id}`); // status 404, headers, an RFC 9457 body
  return { id, name: 'Ada' };
}

export function explain(response: Response): string {
  if (response.status === NOT_FOUND) return reasonPhrase(NOT_FOUND); // the literal type 'Not Found'
  if (isClientError(response)) return `Your fault: ${response.status}`; // response.status is 400 | 401 | … | 499
  return matchStatus(response, { success: () => 'Fine', 503: () => 'Try later', _: () => 'Odd' });
}
