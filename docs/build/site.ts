/** Where the site will stand; the one place that knows. Links in the pages themselves are relative to the host. */
export const siteAddress = 'https://http-status-kit.example';

export const packageName = 'http-status-kit';

export const siteTitle = 'http-status-kit';

export const siteDescription =
  'Every HTTP status code, typed and explained: constants, guards, errors, a searchable reference and a guide to the right code.';
