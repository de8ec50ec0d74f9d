/** A copy of the own members of an object; one whose getter throws is left out. */
export function ownMembers(object: unknown): Record<string, unknown> {
  const members = { __proto__: null } as unknown as Record<string, unknown>;
  try {
    for (const key of Object.keys(typeof object === 'object' && object !== null ? object : {})) {
      try {
        members[key] = (object as Record<string, unknown>)[key];
      } catch {
        // What cannot be read cannot be sent.
      }
    }
  } catch {
    // A revoked proxy has no members.
  }
  return { ...members };
}
