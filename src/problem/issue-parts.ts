import { readProperty } from '../errors/foreign-error.js';

// The shapes in which validators report what is wrong.

/** How long what is written of an issue can get, its text and its pointer. */
export const mostText = 1000;

/** An issue with the members that it is about, where its path leads to what has them; `undefined` is what the path leads to. */
export interface IssuePart {
  readonly issue: unknown;
  readonly members: readonly unknown[];
}

/** What an issue tells of: most tell of one mistake. */
export function partsOf(issue: unknown): readonly IssuePart[] {
  // arktype puts all that is wrong in one place together.
  const errors = readMember(issue, 'code') === 'intersection' ? arrayOf(readMember(issue, 'errors')) : undefined;
  if (errors) return errors.map((error) => ({ issue: error, members: [undefined] }));
  return [{ issue, members: unknownKeys(issue) ?? [memberOf(issue)] }];
}

/** The keys that zod does not know in an object, which share an issue. */
export function unknownKeys(issue: unknown): readonly unknown[] | undefined {
  return readMember(issue, 'code') === 'unrecognized_keys' ? arrayOf(readMember(issue, 'keys')) : undefined;
}

/** The member of an object that an error of ajv is about, which only its params name: one that is missing, or that is too much. */
function memberOf(issue: unknown): unknown {
  const params = readMember(issue, 'params');
  // Of JSON Type Definition, the path of what is too much leads to it.
  if (readMember(params, 'error') === 'additional') return undefined;
  return readMember(params, 'missingProperty') ?? sentMember(issue);
}

/** The member that ajv does not allow, or whose name it does not; unlike a missing one, the client has named it. */
export function sentMember(issue: unknown): unknown {
  const params = readMember(issue, 'params');
  return (
    readMember(params, 'additionalProperty') ??
    readMember(params, 'unevaluatedProperty') ??
    readMember(params, 'propertyName') ??
    readMember(issue, 'propertyName')
  );
}

/** A property of what somebody else made; one whose getter throws is not there. */
export function readMember(object: unknown, key: string): unknown {
  try {
    return readProperty(object, key);
  } catch {
    return undefined;
  }
}

/** A copy of an array; nothing where a value is none, or cannot be read. */
export function arrayOf(value: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) ? [...(value as unknown[])] : undefined;
  } catch {
    // A revoked proxy, or one that throws.
    return undefined;
  }
}
