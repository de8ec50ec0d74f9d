import { ensureOk, passOn, type AnswerOptions } from 'http-status-kit';

/** Calls the upstream server, which always fails. */
export async function ask(name: string): Promise<never> {
  const timeoutMs = name === 'slow' ? 200 : 120_000;
  await ensureOk(fetch(`${process.env['UPSTREAM']}/${name}`), { timeoutMs });
  throw new Error('The upstream server has not failed');
}

/** In the mode `rule`, passes on the status of the upstream server and its `Retry-After`. */
export const rule: AnswerOptions = {
  received: (error) => passOn(error, { status: true, headers: ['retry-after'] }),
};

export const withRule = process.env['MODE'] === 'rule';
