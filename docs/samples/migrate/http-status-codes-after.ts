import * as Status from 'http-status-kit/constants';
import { parseStatus, reasonPhrase } from 'http-status-kit';

export function answer(
  found: boolean,
  size: number,
): { status: number; text: string } {
  if (size > 1000)
    return {
      status: Status.CONTENT_TOO_LARGE,
      text: reasonPhrase(Status.CONTENT_TOO_LARGE),
    };
  if (!found)
    return {
      status: Status.NOT_FOUND,
      text: reasonPhrase(Status.NOT_FOUND),
    };
  return { status: Status.OK, text: reasonPhrase(Status.OK) };
}

answer(false, 1); //=> { status: 404, text: 'Not Found' }
answer(true, 5000); //=> { status: 413, text: 'Content Too Large' }
