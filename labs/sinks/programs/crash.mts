import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { errors, type ErrorKey } from './errors.mts';

const [way, key] = (isMainThread ? process.argv.slice(2) : workerData) as [string, ErrorKey];

if (way === 'uncaught in a worker') {
  new Worker(new URL(import.meta.url), { workerData: ['uncaught throw', key] });
} else {
  const error = await errors[key].make();
  if (way === 'unhandled rejection') {
    void Promise.reject(error);
  } else {
    setTimeout(() => {
      throw error;
    });
  }
}
