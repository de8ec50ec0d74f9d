// #region set-up
import {
  httpMatchers,
  type HttpMatchers,
} from 'http-status-kit/matchers';
import { expect, it } from 'vitest';

declare module 'vitest' {
  interface Matchers<T> extends HttpMatchers<T> {}
}

expect.extend(httpMatchers);
// #endregion set-up

// #region use
import { handler } from './testing-handler.js';

it('refuses what it does not allow', () => {
  const request = new Request('https://api.example.com/users/1', {
    method: 'DELETE',
  });
  const response = handler(request);
  expect(response).toHaveStatus(405);
  expect(response).toBeClientError();
  expect({ request, response }).toBeValidHttpResponse();
});
// #endregion use
