import * as status from 'http-status-kit/constants';
import { reasonPhrase, statusName } from 'http-status-kit';

export function answer(found: boolean): {
  status: number;
  text: string;
} {
  if (!found)
    return { status: status.NOT_FOUND, text: reasonPhrase(404) };
  return { status: status.OK, text: reasonPhrase(status.OK) };
}

answer(false); //=> { status: 404, text: 'Not Found' }
statusName(404); //=> 'NOT_FOUND'
status.CONTENT_TOO_LARGE; //=> 413
