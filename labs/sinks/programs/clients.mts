import { deserialize, serialize } from 'node:v8';
import * as devalue from 'devalue';
import superjson from 'superjson';
import { report } from './report.mts';

// What a handler may send, on purpose or because it treats the error like any other value.
await report({
  'JSON.stringify(error)': (error) => JSON.stringify(error),
  'JSON of { ...error }': (error) => JSON.stringify({ ...error }),
  'JSON of Object.assign': (error) => JSON.stringify(Object.assign({}, error)),
  'JSON of a for-in copy': (error) => {
    const copy: Record<string, unknown> = {};
    for (const key in error) copy[key] = error[key as keyof Error];
    return JSON.stringify(copy);
  },
  'structuredClone, own members': (error) => JSON.stringify({ ...structuredClone(error) }),
  'structuredClone, message': (error) => structuredClone(error).message,
  'structuredClone, stack': (error) => structuredClone(error).stack ?? '',
  'structuredClone, cause': (error) => String(structuredClone(error).cause),
  'v8.serialize, message': (error) => (deserialize(serialize(error)) as Error).message,
  'v8.serialize, all bytes': (error) => serialize(error).toString('latin1'),
  'superjson of error': (error) => superjson.stringify(error),
  'superjson of { ...error }': (error) => superjson.stringify({ ...error }),
  'devalue of error': (error) => devalue.stringify(error),
  'devalue of { ...error }': (error) => devalue.stringify({ ...error }),
});
