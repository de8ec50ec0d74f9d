import { inspect } from 'node:util';
import { errors } from './errors.mts';

/** Ways to print an error that do not end the process. */
const sinks: Readonly<Record<string, (error: Error) => void>> = {
  'console.log(error)': (error) => {
    console.log(error);
  },
  'console.error(error)': (error) => {
    console.error(error);
  },
  'inspect({ error })': (error) => {
    console.log(inspect({ error }));
  },
  'inspect([[error]])': (error) => {
    console.log(inspect([[error]]));
  },
  'in an AggregateError': (error) => {
    console.log(new AggregateError([error], 'Several failed'));
  },
  'as a cause': (error) => {
    console.log(new Error('It failed', { cause: error }));
  },
  'console.log({ ...error })': (error) => {
    console.log({ ...error });
  },
};

for (const [key, { make }] of Object.entries(errors)) {
  for (const [sink, print] of Object.entries(sinks)) {
    const error = await make();
    const heading = `\f\f${sink}\f${key}\f`;
    console.log(heading);
    console.error(heading);
    print(error);
  }
}
