/** The texts that are searched for in every sink. Each is in one place of an error, and nowhere else. */
export const markers = {
  /** The text of a 5xx, or of an upstream server. It belongs in the log and must not reach a client. */
  T: 'tango77',
  /** The message of the cause. */
  C: 'charlie77',
  /** The value of a header field. */
  H: 'hotel77',
  /** The name of that field. */
  N: 'x-november77',
  /** The text of a 4xx, which the client may see. */
  D: 'delta77',
  /** An extension member. */
  X: 'xray77',
  /** The problem type. */
  U: 'https://example.com/uniform77',
  /** The instance. */
  I: '/india77',
} as const;

export type Marker = keyof typeof markers;
