import status from 'statuses';

export function phraseOf(code: number): string {
  return status.message[code] ?? 'unknown';
}

phraseOf(413); //=> 'Payload Too Large'
phraseOf(299); //=> 'unknown'
status('Not Found'); //=> 404
status.empty[204]; //=> true
