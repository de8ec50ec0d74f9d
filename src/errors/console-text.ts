import { answerOf, errorPhrase, errorState, type Stateful } from './error-state.js';
import { detailOf, withText } from './error-text.js';

/** The key of the method that Node, Bun and Deno call to print an object on the console. */
export const consoleText: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/** The `inspect` function that the runtime passes to the {@link consoleText} method. */
export type ConsoleInspect = (value: unknown, options: object) => string;

/** The errors that are being printed. An error may be among its own causes; this list stops the loop. */
const showing: object[] = [];

/**
 * Returns what the console prints for an error: the stack with the private text, the status, the problem details, the
 * names of the header fields, and the cause. The values of header fields are not printed, because they may be cookies.
 * Of what another server sent, only the text is printed.
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
    // In some engines, a stack does not start with the name of the class.
    const head = String(stack).startsWith(name) ? stack : withText(stack, name, detail ?? message);
    // If the detail is the message of the cause, it is printed only once, with the cause.
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

/** The own enumerable properties of an object, without getters, because a console does not call those. */
function valuesOf(object: object | undefined): Record<string, unknown> {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(object ?? {}));
  return Object.fromEntries(
    descriptors.flatMap(([key, own]) =>
      own.enumerable && Object.hasOwn(own, 'value') ? [[key, own.value as unknown]] : [],
    ),
  );
}
