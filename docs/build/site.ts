/** The address of the site. It is defined only here; links in the pages have no host. */
export const siteAddress = 'https://http-status-kit.example';

export const siteTitle = 'http-status-kit';

export const siteDescription =
  'Every HTTP status code, typed and explained: constants, guards, errors, a searchable reference and a guide to the right code.';
