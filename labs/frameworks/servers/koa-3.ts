import Koa from 'koa';
import { serveKoa } from '../koa-server.ts';

serveKoa(new Koa(), 'koa');
