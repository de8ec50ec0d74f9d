import { hc } from 'hono/client';
import { ensureOk, errorFromResponse, matchStatus } from 'http-status-kit';
import type { App } from './hono-app.js';

export async function readUser(origin: string, id: string): Promise<{ name: string }> {
  const request = hc<App>(origin).users[':id'].$get({ param: { id } });
  // `context.json` sends problem documents as application/json; `lenient` reads them anyway.
  const response = await ensureOk(request, { lenient: true });
  return response.json();
}

export async function greet(origin: string, id: string): Promise<string> {
  const response = await hc<App>(origin).users[':id'].$get({ param: { id } });
  return matchStatus(response, {
    200: async (found) => `Hello ${(await found.json()).name}`,
    404: async (missing) => (await missing.json()).detail,
    // The server may return a status that is not in its types.
    _: async (other) => {
      throw await errorFromResponse(other);
    },
  });
}
