import { expect, it } from 'vitest';
import { roundTrips } from '../../examples/round-trip.js';

it('roundTrips reports what the client receives from the shop', async () => {
  expect(await roundTrips()).toMatchInlineSnapshot(`
    "GET /users/1
      200 {"id":1,"name":"Ada"}
    GET /users/42
      NotFoundError, status 404: No user 42
    DELETE /users/1
      MethodNotAllowedError, status 405: Users are read only
      allows GET
    POST /orders
      UnprocessableContentError, status 422: Quantity must be positive
      type https://example.com/problems/validation
      extensions {"errors":[{"pointer":"#/quantity","given":-1}]}
    GET /search
      TooManyRequestsError, status 429: Slow down
      try again in 30000 ms
    GET /report
      InternalServerError, status 500: Received 500 Internal Server Error"
  `);
});
