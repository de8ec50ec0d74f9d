// The problems of a shop, defined once: the server throws them, clients read them, and the docs show their schemas.
import { defineProblem, problemCatalog } from 'http-status-kit';
import { z } from 'zod';

export const OutOfStock = defineProblem({
  type: 'https://shop.example/problems/out-of-stock',
  status: 409,
  title: 'Out of stock',
  extensions: z.object({ sku: z.string(), left: z.int().min(0) }),
});

export const TooManyOrders = defineProblem({
  type: 'https://shop.example/problems/too-many-orders',
  status: 429,
  title: 'Too many orders',
  extensions: z.object({ perHour: z.int().positive() }),
});

export const OrdersPaused = defineProblem({
  type: 'https://shop.example/problems/orders-paused',
  status: 503,
  title: 'Orders are paused',
  // The server sends text; a client that reads it gets a Date.
  extensions: z.object({ until: z.iso.datetime().transform((text) => new Date(text)) }),
});

export const problems = problemCatalog({ OutOfStock, TooManyOrders, OrdersPaused });
