import { Writable } from 'node:stream';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import * as Sentry from '@sentry/node';
import bunyan from 'bunyan';
import debug from 'debug';
import pino from 'pino';
import { serializeError } from 'serialize-error';
import { Logger } from 'tslog';
import winston from 'winston';
import { report } from './report.mts';

/** Collects what a logger writes to a stream. */
function written(use: (stream: Writable) => void): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  use(stream);
  return text;
}

const withPino = (log: (logger: pino.Logger) => void): string => written((stream) => log(pino(stream)));

function withWinston(log: (logger: winston.Logger) => void): string {
  const { combine, errors, json } = winston.format;
  const format = combine(errors({ stack: true }), json());
  return written((stream) => {
    log(winston.createLogger({ format, transports: [new winston.transports.Stream({ stream })] }));
  });
}

function withBunyan(log: (logger: bunyan) => void): string {
  return written((stream) => {
    log(bunyan.createLogger({ name: 'shop', stream, serializers: bunyan.stdSerializers }));
  });
}

function withTslog(error: Error): string {
  let text = '';
  const transportJSON = (json: unknown): void => {
    text += JSON.stringify(json);
  };
  new Logger({ type: 'json', overwrite: { transportJSON } }).error(error);
  return text;
}

async function withSentry(
  error: Error,
  integrations: NonNullable<Sentry.NodeOptions['integrations']>,
): Promise<string> {
  let text = '';
  Sentry.init({
    dsn: 'https://key@127.0.0.1/1',
    integrations,
    // Breadcrumbs of earlier errors are not part of this event.
    beforeBreadcrumb: () => null,
    beforeSend(event) {
      text += JSON.stringify(event);
      return null;
    },
  });
  Sentry.captureException(error);
  await Sentry.flush();
  return text;
}

function withOpenTelemetry(error: Error): string {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const span = provider.getTracer('shop').startSpan('GET /');
  span.recordException(error);
  span.end();
  return JSON.stringify(exporter.getFinishedSpans().map(({ events }) => events));
}

function withDebug(use: (log: debug.Debugger) => void): string {
  let text = '';
  const log = debug('shop');
  log.enabled = true;
  log.log = (...args) => {
    text += args.join(' ');
  };
  use(log);
  return text;
}

await report({
  'pino: error(error)': (error) =>
    withPino((logger) => {
      logger.error(error);
    }),
  'pino: error({ err }, text)': (error) =>
    withPino((logger) => {
      logger.error({ err: error }, 'It failed');
    }),
  'pino: error({ error })': (error) =>
    withPino((logger) => {
      logger.error({ error });
    }),
  'winston: error(error)': (error) => withWinston((logger) => logger.error(error)),
  'winston: error(text, error)': (error) => withWinston((logger) => logger.error('It failed:', error)),
  'bunyan: error(error)': (error) =>
    withBunyan((logger) => {
      logger.error(error);
    }),
  'bunyan: error({ err }, text)': (error) =>
    withBunyan((logger) => {
      logger.error({ err: error }, 'It failed');
    }),
  'tslog: error(error)': withTslog,
  'serialize-error': (error) => JSON.stringify(serializeError(error)),
  Sentry: (error) => withSentry(error, []),
  'Sentry with extraErrorData': (error) => withSentry(error, [Sentry.extraErrorDataIntegration()]),
  'OpenTelemetry: recordException': withOpenTelemetry,
  'debug: log(error)': (error) =>
    withDebug((log) => {
      log(error);
    }),
  "debug: log('%O', error)": (error) =>
    withDebug((log) => {
      log('%O', error);
    }),
});
