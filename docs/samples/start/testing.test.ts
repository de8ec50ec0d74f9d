// #region node-test
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFromResponse, isHttpError } from 'http-status-kit';
import { expectValidResponse } from 'http-status-kit/check';
import { handler } from './testing-handler.js';

test('a user that does not exist', async () => {
  const request = new Request('https://api.example.com/users/42');
  const response = handler(request);
  expectValidResponse({
    request,
    response,
    body: await response.clone().text(),
  });

  const error = await errorFromResponse(response);
  assert.ok(isHttpError(error, 404));
  assert.equal(error.detail, 'No such user');
});

test('a method that is not allowed', async () => {
  const request = new Request('https://api.example.com/users/1', {
    method: 'DELETE',
  });
  const response = handler(request);
  expectValidResponse({ request, response });

  const error = await errorFromResponse(response);
  assert.equal(error.received?.headers['allow'], 'GET, HEAD');
});
// #endregion node-test
