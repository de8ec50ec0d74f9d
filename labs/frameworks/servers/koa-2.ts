import Koa from 'koa-2';
import { serveKoa } from '../koa-server.ts';

serveKoa(new Koa() as never, 'koa-2');
