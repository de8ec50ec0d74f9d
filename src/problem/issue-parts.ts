import { readProperty } from '../errors/foreign-error.js';

// The different shapes in which validators report issues.

/** The maximum number of characters in the text of an issue, and in its pointer. */
export const mostText = 1000;

/**
 * An issue, and the members that it is about, relative to its path. `undefined` stands for the value at the path
 * itself.
 */
export interface IssuePart {
  readonly issue: unknown;
  readonly members: readonly unknown[];
}

/** Splits an issue into its parts. Most issues report a single mistake. */
export function partsOf(issue: unknown): readonly IssuePart[] {
  // arktype combines all mistakes at the same path into one issue.
  const errors = readMember(issue, 'code') === 'intersection' ? arrayOf(readMember(issue, 'errors')) : undefined;
  if (errors) return errors.map((error) => ({ issue: error, members: [undefined] }));
  return [{ issue, members: unknownKeys(issue) ?? [memberOf(issue)] }];
}

/** The unknown keys of an object, which zod reports in one issue; `undefined` for any other issue. */
export function unknownKeys(issue: unknown): readonly unknown[] | undefined {
  return readMember(issue, 'code') === 'unrecognized_keys' ? arrayOf(readMember(issue, 'keys')) : undefined;
}

/** The missing or unexpected member that an ajv error is about. ajv names it only in `params`. */
function memberOf(issue: unknown): unknown {
  const params = readMember(issue, 'params');
  // In JSON Type Definition, the path already leads to the unexpected member.
  if (readMember(params, 'error') === 'additional') return undefined;
  return readMember(params, 'missingProperty') ?? sentMember(issue);
}

/**
 * The member that ajv rejects, or whose name it rejects. Unlike the name of a missing member, this name came from the
 * client.
 */
export function sentMember(issue: unknown): unknown {
  const params = readMember(issue, 'params');
  return (
    readMember(params, 'additionalProperty') ??
    readMember(params, 'unevaluatedProperty') ??
    readMember(params, 'propertyName') ??
    readMember(issue, 'propertyName')
  );
}

/** Reads a property of an object from other code; `undefined` if its getter throws. */
export function readMember(object: unknown, key: string): unknown {
  try {
    return readProperty(object, key);
  } catch {
    return undefined;
  }
}

/** Copies an array; `undefined` if the value is not an array or cannot be read. */
export function arrayOf(value: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) ? [...(value as unknown[])] : undefined;
  } catch {
    // A revoked proxy, or one that throws.
    return undefined;
  }
}
