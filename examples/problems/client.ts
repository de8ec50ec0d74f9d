// Reads the problems of the contract. A response that does not match a schema becomes an ordinary error.
import { isHttpError, retryDelay } from 'http-status-kit';
import { problems } from './contract.js';

/** Places an order. Resolves with the number of items left, or with the date when orders resume. Rejects otherwise. */
export async function order(origin: string, sku: string, quantity: number): Promise<number | Date> {
  const response = await fetch(`${origin}/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sku, quantity }),
  });
  if (response.ok) return ((await response.json()) as { left: number }).left;
  const { name, extensions, error } = await problems.read(response, { method: 'POST' });
  // The schema has turned the text that was sent into a Date.
  if (name === 'OrdersPaused') return extensions.until;
  throw error;
}

/** Returns a message for the user, whatever was caught. */
export function explain(thrown: unknown): string {
  return problems.match(thrown, {
    OutOfStock: ({ extensions }) => (extensions.left === 0 ? 'Sold out' : `You can order ${extensions.left} at most`),
    TooManyOrders: (error) =>
      `${error.extensions.perHour} orders an hour at most: try again in ${(retryDelay(error) ?? 0) / 60_000} minutes`,
    OrdersPaused: ({ extensions }) => `No orders until ${extensions.until}`,
    _: (other) => (isHttpError(other) ? (other.detail ?? other.message) : 'The shop does not answer'),
  });
}
