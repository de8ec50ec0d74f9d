import { isClientError, NOT_FOUND, NotFoundError, reasonPhrase, type ClientErrorRange } from 'http-status-kit';

/** What the home page shows: the types in the comments are those of the signature. */
export function look(status: number): 'Not Found' | ClientErrorRange {
  // #region example
  if (status === NOT_FOUND) return reasonPhrase(status);
  //             ^ 404             ^ 'Not Found'
  if (isClientError(status)) return status;
  //                                ^ 400 | 401 | … | 499
  throw new NotFoundError('No user 42');
  //        ^ 404 with a problem document, natively
  //          or by a short recipe
  // #endregion example
}
