import type { Scenario } from './scenarios.ts';
import { secret } from './secret.ts';

/** A response as received by the client. */
export interface Answer {
  /** The method of the request. */
  readonly method: string;
  readonly status: number;
  /** The status line and the fields, as sent. */
  readonly head: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What each letter in the tables means. */
export const verdicts = {
  P: 'right, with a problem document',
  D: 'right, with the message of a 4xx',
  '+': 'right, and bare',
  t: 'a body that is not what its Content-Type says',
  h: 'a field of the error is lost',
  s: 'the wrong status',
  k: 'a stack trace is sent',
  L: 'the secret text of a 5xx is sent',
} as const;

export type Verdict = keyof typeof verdicts;

/** Whether the response has everything that the error says, and nothing that must stay private. */
export const isRight = (verdict: Verdict): boolean => 'PD+'.includes(verdict);

/** The parts of a response that are compared. */
export interface Cell {
  readonly status: number;
  /** The header fields of the error that arrived. */
  readonly fields: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly body: Body;
  readonly verdict: Verdict;
}

type Body = 'problem' | 'detail' | 'bare' | 'empty' | 'mislabelled' | 'stack' | 'secret';

export function cellOf(answer: Answer, scenario: Scenario): Cell {
  const fields = Object.fromEntries(
    Object.entries(scenario.fields).filter(([name, value]) => answer.headers[name] === value),
  );
  const contentType = answer.headers['content-type'] ?? null;
  const body = bodyOf(answer, contentType, scenario);
  return { status: answer.status, fields, contentType, body, verdict: verdictOf(answer, body, fields, scenario) };
}

function verdictOf(answer: Answer, body: Body, fields: Cell['fields'], scenario: Scenario): Verdict {
  if (body === 'secret' || answer.head.includes(secret)) return 'L';
  if (body === 'stack') return 'k';
  if (answer.status !== scenario.status) return 's';
  if (Object.keys(fields).length < Object.keys(scenario.fields).length) return 'h';
  if (body === 'mislabelled') return 't';
  if (body === 'problem') return 'P';
  return body === 'detail' ? 'D' : '+';
}

function bodyOf({ body }: Answer, contentType: string | null, { status, message }: Scenario): Body {
  if (body.includes(secret)) return 'secret';
  if (/\bat .+:\d+:\d+/.test(body)) return 'stack';
  if (body === '') return 'empty';
  const type = contentType?.split(';')[0] ?? '';
  if (type === 'text/html' && !body.startsWith('<')) return 'mislabelled';
  if (type.endsWith('json')) {
    const content = parsed(body);
    if (content === undefined) return 'mislabelled';
    if (type === 'application/problem+json') {
      const detail = status < 500 ? message : undefined;
      return content['status'] === status && content['detail'] === detail ? 'problem' : 'mislabelled';
    }
  }
  return status < 500 && body.includes(message) ? 'detail' : 'bare';
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
