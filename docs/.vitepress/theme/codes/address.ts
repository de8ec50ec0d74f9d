/** What the address of the list says. */
export interface ListState {
  readonly query: string;
  /** `4xx`, or nothing for all classes. */
  readonly digits: string;
  readonly all: boolean;
}

/** Reads the state from a query string; what is no class counts as none. */
export function readAddress(search: string): ListState {
  const parameters = new URLSearchParams(search);
  const digits = parameters.get('class') ?? '';
  return {
    query: parameters.get('q') ?? '',
    digits: /^[1-5]xx$/.test(digits) ? digits : '',
    all: parameters.get('all') === '1',
  };
}

/** Writes it as a query string; nothing for the plain list. */
export function toAddress({ query, digits, all }: ListState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (digits !== '') parameters.set('class', digits);
  if (all) parameters.set('all', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
