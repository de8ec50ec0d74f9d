import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Answer } from './cell.ts';
import type { Announcement } from './listen.ts';
import type { Library } from './scenarios.ts';

/** Anything that takes this long hangs. */
const timeoutMs = 180_000;

/** The environment of a server: how to run it, and the address of the upstream server that it may call. */
export interface ServerEnvironment {
  readonly MODE: 'native' | 'recipe' | 'rule';
  readonly THROWN: Library;
  readonly UPSTREAM: string;
}

/** A server of a framework, in a separate process. */
export class ChildServer {
  readonly announced: Promise<Announcement>;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #closed: Promise<unknown>;
  #log = '';

  /** Starts a program in this folder, such as `servers/koa-3.ts`. */
  constructor(program: string, env: ServerEnvironment) {
    const file = fileURLToPath(new URL(program, import.meta.url));
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      detached: true,
    });
    this.#closed = once(this.#child, 'close');
    this.#child.stderr.on('data', (chunk) => (this.#log += chunk));
    this.announced = new Promise((resolve, reject) => {
      createInterface(this.#child.stdout).on('line', (line) => {
        if (line.startsWith('{"port":')) resolve(JSON.parse(line) as Announcement);
        else this.#log += `${line}\n`;
      });
      this.#child.on('close', () => reject(new Error(`The server ended\n${this.#log}`)));
      AbortSignal.timeout(timeoutMs).onabort = () => reject(new Error(`The server did not start\n${this.#log}`));
    });
  }

  /** Sends a request whose handler throws. */
  async fail(how: 'sync' | 'async', scenario: string): Promise<Answer> {
    const { request } = await this.announced;
    if (!request) return this.get(`/${how}/${scenario}`);
    const filledIn = (template: string) => template.replaceAll('{how}', how).replaceAll('{scenario}', scenario);
    return this.#ask(request.method, filledIn(request.path), request.headers, filledIn(request.body));
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path, {}, '');
  }

  /** Waits until the log contains a text, possibly after the response. Stops silently if the text never appears. */
  async wrote(text: string): Promise<void> {
    const end = AbortSignal.timeout(timeoutMs);
    while (!this.#log.includes(text) && !end.aborted && this.#child.exitCode === null) await setTimeout(20);
  }

  /** Kills the process and its children, and returns everything that they have written. */
  async stop(): Promise<string> {
    const { pid, exitCode, signalCode } = this.#child;
    // A detached process leads its own process group, so the negative id kills the children too.
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    await this.#closed;
    return this.#log;
  }

  async #ask(method: string, path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
    const { port } = await this.announced;
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false });
    request.setTimeout(timeoutMs, () => request.destroy(new Error(`No answer in ${timeoutMs} ms`)));
    request.end(body);
    try {
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      return {
        method,
        status: response.statusCode ?? 0,
        head: [response.statusMessage, ...response.rawHeaders].join('\n'),
        headers: response.headers as Record<string, string>,
        body: await text(response),
      };
    } catch (error) {
      throw new Error(`${method} ${path} failed: ${String(error)}\n${this.#log}`, { cause: error });
    }
  }
}
