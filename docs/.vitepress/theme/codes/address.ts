/** The state of the list that its address contains. */
export interface ListState {
  readonly query: string;
  /** `4xx`, or an empty string for all classes. */
  readonly digits: string;
  readonly all: boolean;
}

/** Reads the state from a query string. An unknown class is ignored. */
export function readAddress(search: string): ListState {
  const parameters = new URLSearchParams(search);
  const digits = parameters.get('class') ?? '';
  return {
    query: parameters.get('q') ?? '',
    digits: /^[1-5]xx$/.test(digits) ? digits : '',
    all: parameters.get('all') === '1',
  };
}

/** Writes the state as a query string: an empty string for the unfiltered list. */
export function toAddress({ query, digits, all }: ListState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (digits !== '') parameters.set('class', digits);
  if (all) parameters.set('all', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
