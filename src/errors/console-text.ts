import { answerOf, errorState, type Stateful } from './error-state.js';
import { detailOf, withText } from './error-text.js';

/** The key of the method by which Node, Bun and Deno ask an object what a console is to show of it. */
export const consoleText: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/** The function that they hand to it. */
export type ConsoleInspect = (value: unknown, options: object) => string;

/**
 * What a console shows of an error: the stack with the text for the log, the status, what makes the problem this one, the names of its
 * header fields, and the cause. No value of a field is shown, which may be a cookie, and of what another server said the text alone.
 */
export function shownOnConsole(error: Stateful, options: object, inspect: ConsoleInspect): string {
  const cause = Object.getOwnPropertyDescriptor(error, 'cause')?.value as unknown;
  const shown = { ...error, ...(answerOf(error) ? undefined : error[errorState]), cause };
  const members = Object.entries(shown).filter(([key, value]) => key !== 'inner' && value !== undefined);
  const { name, message, stack } = error;
  const detail = detailOf(error);
  // The stacks of some engines begin with no name of a class.
  const head = String(stack).startsWith(name) ? stack : withText(stack, name, detail ?? message);
  try {
    // The text of what was caught is shown once, where it comes from.
    const isOfCause = detail !== undefined && (cause as Error | null | undefined)?.message === detail;
    return `${isOfCause ? `${name}: ${message}` : (head as string)} ${inspect(Object.fromEntries(members), options)}`;
  } catch {
    // A getter of the cause or of what others have written onto the error.
    return head as string;
  }
}
