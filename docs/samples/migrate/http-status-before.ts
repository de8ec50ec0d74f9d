import status from 'http-status';

export function answer(found: boolean): {
  status: number;
  text: string;
} {
  if (!found) return { status: status.NOT_FOUND, text: status[404] };
  return { status: status.OK, text: status[status.OK] };
}

answer(false); //=> { status: 404, text: 'Not Found' }
status['404_NAME']; //=> 'NOT_FOUND'
status.REQUEST_ENTITY_TOO_LARGE; //=> 413
