import { beforeAll, describe, expect, it } from 'vitest';
import {
  errorFromResponse,
  NotFoundError,
  passableFields,
  passOn,
  ServiceUnavailableError,
  toProblem,
  type HttpError,
  type PassableField,
} from '../../src/index.js';
import { hostileFields, hostileResponse } from '../fixtures/hostile-response.js';

describe('passOn', () => {
  let received: HttpError;
  let busy: HttpError;
  beforeAll(async () => {
    received = await errorFromResponse(hostileResponse(404));
    busy = await errorFromResponse(hostileResponse(503));
  });

  it('passes nothing on by default', async () => {
    const late = await errorFromResponse(hostileResponse(504));
    for (const [error, status, title] of [
      [received, 502, 'Bad Gateway'],
      [busy, 502, 'Bad Gateway'],
      [late, 504, 'Gateway Timeout'],
    ] as const) {
      const passed = passOn(error);
      expect(passed.toJSON()).toEqual({ type: 'about:blank', title, status });
      expect([passed.headers, passed.detail, passed.message]).toEqual([{}, undefined, title]);
      expect(passed.cause).toBe(error);
      expect(passed.received).toBeUndefined();
    }
  });

  it('passes on the status, or uses a different one', () => {
    expect(passOn(received, { status: true })).toBeInstanceOf(NotFoundError);
    expect(passOn(received, { status: true }).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
    });
    expect(passOn(busy, { status: true })).toBeInstanceOf(ServiceUnavailableError);
    expect(passOn(busy, { status: true }).expose).toBe(false);
    expect(passOn(received, { status: 409 }).status).toBe(409);
    expect(() => passOn(received, { status: 200 })).toThrow(RangeError);
  });

  it('passes on the detail, or uses a different one, and exposes it for any status', () => {
    for (const error of [received, busy]) {
      const passed = passOn(error, { status: true, detail: true });
      expect(passed.toJSON()).toMatchObject({ detail: 'Detail hunter2' });
      expect([passed.detail, passed.message, passed.expose]).toEqual(['Detail hunter2', 'Detail hunter2', true]);
      expect(passOn(error, { detail: 'Try later' }).toJSON()).toEqual({
        type: 'about:blank',
        title: 'Bad Gateway',
        status: 502,
        detail: 'Try later',
      });
    }
    expect(passOn(received, { detail: '' }).toJSON()).toMatchObject({ detail: '' });
  });

  it('passes on a text unchanged, but keeps line breaks out of the message and the stack', async () => {
    const body = JSON.stringify({ detail: 'a\r\nb' });
    const headers = { 'content-type': 'application/problem+json' };
    const error = await errorFromResponse(new Response(body, { status: 404, headers }));
    const passed = passOn(error, { status: true, detail: true });
    expect(passed.toJSON()).toMatchObject({ detail: 'a\r\nb' });
    expect(passed.message).toBe('a  b');
    expect(passed.stack?.split('\n')[0]).toBe('NotFoundError: a  b');
    const silent = await errorFromResponse(new Response(null, { status: 404 }));
    expect(passOn(silent, { status: true, detail: true }).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
    });
  });

  it('passes on the named extension members', () => {
    const passed = passOn(received, { extensions: ['query', 'left', 'toString', 'title'] });
    expect(passed.extensions).toEqual({ query: "select 'hunter2'" });
    expect(toProblem(passed)).toEqual({
      type: 'about:blank',
      title: 'Bad Gateway',
      status: 502,
      query: "select 'hunter2'",
    });
  });

  it('passes on the named fields that may be passed on', () => {
    const all = [...Object.keys(hostileFields), 'set-cookie', 'content-type', 'toString'] as PassableField[];
    expect(passOn(received, { headers: all }).headers).toEqual({
      'retry-after': '30',
      'www-authenticate': 'Basic realm="internal"',
    });
    expect(passOn(received, { headers: ['Retry-After' as PassableField, 'allow'] }).headers).toEqual({
      'retry-after': '30',
    });
  });

  it.each(passableFields)('passes on %s', async (name) => {
    const error = await errorFromResponse(new Response(null, { status: 404, headers: { [name]: 'x' } }));
    expect(passOn(error, { headers: [name] }).headers).toEqual({ [name]: 'x' });
  });

  it('leaves out a field that an error cannot carry', async () => {
    const headers = { allow: 'GET\x01', 'retry-after': '5' };
    const error = await errorFromResponse(new Response(null, { status: 404, headers }));
    expect(passOn(error, { headers: ['allow', 'retry-after'] }).headers).toEqual({ 'retry-after': '5' });
  });

  it('ignores inherited options', () => {
    const inherited = Object.create({ status: true, detail: true, headers: ['retry-after'] }) as object;
    expect(passOn(received, inherited).toJSON()).toEqual({ type: 'about:blank', title: 'Bad Gateway', status: 502 });
  });

  it('creates a new error even if the error was not received', () => {
    const own = new NotFoundError('No user', { headers: { allow: 'GET', 'x-a': '1' } });
    const passed = passOn(own, { status: true, detail: true, headers: ['allow'] });
    expect(passed).not.toBe(own);
    expect([passed.status, passed.headers, passed.detail]).toEqual([404, { allow: 'GET' }, 'No user']);
    expect(passOn(own).status).toBe(502);
  });
});
