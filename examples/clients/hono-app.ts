import { Hono } from 'hono';

export const app = new Hono().get('/users/:id', (context) => {
  const id = Number(context.req.param('id'));
  if (id === 1) return context.json({ name: 'Ada' }, 200);
  return context.json({ title: 'Not Found', status: 404, detail: `No user ${id}`, id }, 404);
});

export type App = typeof app;
