import {
  getReasonPhrase,
  ReasonPhrases,
  StatusCodes,
} from 'http-status-codes';

export function answer(
  found: boolean,
  size: number,
): { status: number; text: string } {
  if (size > 1000)
    return {
      status: StatusCodes.REQUEST_TOO_LONG,
      text: getReasonPhrase(StatusCodes.REQUEST_TOO_LONG),
    };
  if (!found)
    return {
      status: StatusCodes.NOT_FOUND,
      text: ReasonPhrases.NOT_FOUND,
    };
  return {
    status: StatusCodes.OK,
    text: getReasonPhrase(StatusCodes.OK),
  };
}

answer(false, 1); //=> { status: 404, text: 'Not Found' }
answer(true, 5000); //=> { status: 413, text: 'Request Entity Too Large' }
