import { NETWORK_AUTHENTICATION_REQUIRED } from 'http-status-kit';

const signIn = 'https://example.net/sign-in';

/** Answers requests that the network intercepts from devices that have not signed in. */
export function handler(): Response {
  const page = `<!doctype html><title>Sign in to the network</title><p>This network needs a <a href="${signIn}">sign-in</a>.`;
  return new Response(page, {
    status: NETWORK_AUTHENTICATION_REQUIRED,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
