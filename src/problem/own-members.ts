/** A copy of the own members of an object, without a prototype; one whose getter throws is left out. */
export function ownMembers(object: unknown): Record<string, unknown> {
  const members = { __proto__: null } as unknown as Record<string, unknown>;
  if (typeof object !== 'object') return members;
  try {
    for (const key of Object.keys(object as Record<string, unknown>)) {
      try {
        members[key] = (object as Record<string, unknown>)[key];
      } catch {
        // What cannot be read cannot be sent.
      }
    }
  } catch {
    // Neither `null` nor a revoked proxy has members.
  }
  return members;
}
