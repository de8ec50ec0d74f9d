import {
  isNullBodyStatus,
  isRedirection,
  isRetryable,
  parseStatus,
  reasonPhrase,
  statusCodes,
} from 'http-status-kit';

export function phraseOf(code: number): string {
  return reasonPhrase(code) ?? 'unknown';
}

phraseOf(413); //=> 'Content Too Large'
phraseOf(299); //=> 'unknown'
parseStatus('Not Found'); //=> 404
isNullBodyStatus(204); //=> true
