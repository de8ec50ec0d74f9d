import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShop } from '../../examples/shop.js';

describe('the demo shop', () => {
  const shop = createShop();
  let origin = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    shop.close();
    shop.closeAllConnections();
  });

  it.each([
    ['GET', '/users/1', undefined, 200],
    ['GET', '/users/42', undefined, 404],
    ['GET', '/nowhere', undefined, 404],
    ['DELETE', '/users/1', undefined, 405],
    ['POST', '/orders', '{"quantity":2}', 200],
    ['POST', '/orders', '{"quantity":-1}', 422],
    ['POST', '/orders', '{', 400],
    ['GET', '/search', undefined, 429],
    ['GET', '/report', undefined, 500],
  ])('answers %s %s with the right status', async (method, path, body, status) => {
    const response = await fetch(origin + path, { method, body: body ?? null });
    expect(response.status).toBe(status);
    const text = await response.text();
    if (status >= 400) {
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({ status });
    }
    expect(text).not.toMatch(/hunter2|ECONNREFUSED|SyntaxError/);
  });
});
