import { answerOf, errorPhrase, errorState, type Stateful } from './error-state.js';
import { detailOf, withText } from './error-text.js';

/** The key of the method by which Node, Bun and Deno ask an object what a console is to show of it. */
export const consoleText: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/** The function that they hand to it. */
export type ConsoleInspect = (value: unknown, options: object) => string;

/** The errors that are being shown: one may be among its own causes. */
const showing: object[] = [];

/**
 * What a console shows of an error: the stack with the text for the log, the status, what makes the problem this one, the names of its
 * header fields, and the cause. No value of a field is shown, which may be a cookie, and of what another server said the text alone.
 */
export function shownOnConsole(
  error: Stateful,
  depth: number | null,
  options: object,
  inspect: ConsoleInspect,
): string {
  const { name, message } = error;
  const detail = detailOf(error);
  const short = `[${name}: ${detail ?? message}]`;
  if ((depth !== null && depth < 0) || error[errorPhrase] === undefined || showing.includes(error)) return short;
  showing.push(error);
  try {
    const { stack } = error;
    const cause: unknown = Object.getOwnPropertyDescriptor(error, 'cause')?.value;
    const members = { ...valuesOf(error), ...(answerOf(error) ? undefined : valuesOf(error[errorState])), cause };
    const shown = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
    // The stacks of some engines begin with no name of a class.
    const head = String(stack).startsWith(name) ? stack : withText(stack, name, detail ?? message);
    // The text of what was caught is shown once, where it comes from.
    const isOfCause = detail !== undefined && (cause as Error | null | undefined)?.message === detail;
    const first = isOfCause ? `${name}: ${message}` : (head as string);
    return `${first} ${inspect(shown, { ...options, depth })}`;
  } catch {
    // A getter that throws.
    return short;
  } finally {
    showing.pop();
  }
}

/** The own enumerable members of an object, but for getters, which a console does not call. */
function valuesOf(object: object | undefined): Record<string, unknown> {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(object ?? {}));
  return Object.fromEntries(
    descriptors.flatMap(([key, own]) =>
      own.enumerable && Object.hasOwn(own, 'value') ? [[key, own.value as unknown]] : [],
    ),
  );
}
