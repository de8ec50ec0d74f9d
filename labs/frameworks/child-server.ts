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

/** Nothing takes so long unless it hangs. */
const patience = 180_000;

/** How a server is started, and where the upstream server is that it may ask. */
export interface ServerEnvironment {
  readonly MODE: 'native' | 'recipe' | 'rule';
  readonly THROWN: Library;
  readonly UPSTREAM: string;
}

/** A server of a framework in a process of its own. */
export class ChildServer {
  readonly announced: Promise<Announcement>;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #closed: Promise<unknown>;
  #log = '';

  /** Starts a program of this folder, such as `servers/koa-3.ts`. */
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
      AbortSignal.timeout(patience).onabort = () => reject(new Error(`The server did not start\n${this.#log}`));
    });
  }

  /** Lets a handler throw. */
  async fail(how: 'sync' | 'async', scenario: string): Promise<Answer> {
    const { request } = await this.announced;
    if (!request) return this.get(`/${how}/${scenario}`);
    const filledIn = (template: string) => template.replaceAll('{how}', how).replaceAll('{scenario}', scenario);
    return this.#ask(request.method, filledIn(request.path), request.headers, filledIn(request.body));
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path, {}, '');
  }

  /** Waits until the log has a text, which may be behind the answer; it gives up without a word where that never comes. */
  async wrote(text: string): Promise<void> {
    const end = AbortSignal.timeout(patience);
    while (!this.#log.includes(text) && !end.aborted && this.#child.exitCode === null) await setTimeout(20);
  }

  /** Ends the process and those that it has started, and gives all that they have written. */
  async stop(): Promise<string> {
    const { pid, exitCode, signalCode } = this.#child;
    // It leads a group of processes of its own, because it is detached.
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    await this.#closed;
    return this.#log;
  }

  async #ask(method: string, path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
    const { port } = await this.announced;
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false });
    request.setTimeout(patience, () => request.destroy(new Error(`No answer in ${patience} ms`)));
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
