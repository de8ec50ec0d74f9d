// Reads the problems of the contract: what the schemas refuse is any other error.
import { isHttpError, retryDelay } from 'http-status-kit';
import { problems } from './contract.js';

/** Orders; tells how many are left, or until when the shop takes no orders. Rejects with any other error. */
export async function order(origin: string, sku: string, quantity: number): Promise<number | Date> {
  const response = await fetch(`${origin}/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sku, quantity }),
  });
  if (response.ok) return ((await response.json()) as { left: number }).left;
  const { name, extensions, error } = await problems.read(response, { method: 'POST' });
  // What the schema makes of the text that was sent: a Date.
  if (name === 'OrdersPaused') return extensions.until;
  throw error;
}

/** What a user reads, whatever was caught. */
export function explain(thrown: unknown): string {
  return problems.match(thrown, {
    OutOfStock: ({ extensions }) => (extensions.left === 0 ? 'Sold out' : `You can order ${extensions.left} at most`),
    TooManyOrders: (error) =>
      `${error.extensions.perHour} orders an hour at most: try again in ${(retryDelay(error) ?? 0) / 60_000} minutes`,
    OrdersPaused: ({ extensions }) => `No orders until ${extensions.until}`,
    _: (other) => (isHttpError(other) ? (other.detail ?? other.message) : 'The shop does not answer'),
  });
}
