import type { MiddlewareHandler } from 'astro';
import { onRequest as answerErrors } from '../../../../../examples/frameworks/astro.ts';

export const onRequest: MiddlewareHandler = (context, next) =>
  process.env['MODE'] === 'recipe' ? answerErrors(context, next) : next();
