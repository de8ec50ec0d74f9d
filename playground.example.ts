// Copy this file to playground.ts, which git ignores, and see what your change does:
//   cp playground.example.ts playground.ts && npx tsx watch playground.ts
import { checkResponse } from './src/check/index.js';
import { NotFoundError, problemResponse } from './src/index.js';

const error = new NotFoundError('No user 42', { headers: { 'cache-control': 'no-store' } });
console.log(error);
console.log(await error.toResponse().text());

const response = problemResponse({ status: 405, title: 'Read only' });
console.table(checkResponse({ request: { method: 'POST' }, response }), ['level', 'message']);
