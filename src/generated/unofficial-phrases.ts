// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * The phrases of every unofficial code, each with the vendor that uses it.
 */
export const vendorPhrases = {
  __proto__: null,
  103: [
    { vendor: 'Resumable requests proposal', phrase: 'Checkpoint' },
  ],
  210: [
    { vendor: 'WebDAV drafts', phrase: 'Content Different' },
  ],
  218: [
    { vendor: 'Apache', phrase: 'This is fine' },
  ],
  308: [
    { vendor: 'Google', phrase: 'Resume Incomplete' },
  ],
  419: [
    { vendor: 'Laravel', phrase: 'Page Expired' },
    { vendor: 'Microsoft', phrase: 'Authentication Timeout' },
    { vendor: 'WebDAV drafts', phrase: 'Insufficient Space On Resource' },
  ],
  420: [
    { vendor: 'WebDAV drafts', phrase: 'Method Failure' },
    { vendor: 'Twitter', phrase: 'Enhance Your Calm' },
  ],
  421: [
    { vendor: 'WebDAV drafts', phrase: 'Destination Locked' },
  ],
  430: [
    { vendor: 'Shopify', phrase: 'Shopify Security Rejection' },
    { vendor: 'Shopify', phrase: 'Request Header Fields Too Large' },
  ],
  440: [
    { vendor: 'Microsoft', phrase: 'Login Time-out' },
  ],
  444: [
    { vendor: 'nginx', phrase: 'No Response' },
  ],
  449: [
    { vendor: 'Microsoft', phrase: 'Retry With' },
  ],
  450: [
    { vendor: 'Microsoft', phrase: 'Blocked by Windows Parental Controls' },
  ],
  451: [
    { vendor: 'Microsoft', phrase: 'Redirect' },
  ],
  456: [
    { vendor: 'NestJS', phrase: 'Unrecoverable Error' },
    { vendor: 'Microsoft', phrase: 'Blocked' },
    { vendor: 'DeepL', phrase: 'Quota exceeded' },
  ],
  457: [
    { vendor: 'Microsoft', phrase: 'Expired Password' },
  ],
  460: [
    { vendor: 'AWS', phrase: 'Client Closed Connection' },
  ],
  463: [
    { vendor: 'AWS', phrase: 'Too Many Forwarded IPs' },
  ],
  464: [
    { vendor: 'AWS', phrase: 'Incompatible Protocol' },
  ],
  494: [
    { vendor: 'nginx', phrase: 'Request Header Too Large' },
  ],
  495: [
    { vendor: 'nginx', phrase: 'SSL Certificate Error' },
  ],
  496: [
    { vendor: 'nginx', phrase: 'SSL Certificate Required' },
  ],
  497: [
    { vendor: 'nginx', phrase: 'HTTP Request Sent to HTTPS Port' },
  ],
  498: [
    { vendor: 'Esri', phrase: 'Invalid Token' },
  ],
  499: [
    { vendor: 'nginx', phrase: 'Client Closed Request' },
    { vendor: 'Esri', phrase: 'Token Required' },
  ],
  508: [
    { vendor: 'cPanel', phrase: 'Resource Limit Is Reached' },
  ],
  509: [
    { vendor: 'Apache', phrase: 'Bandwidth Limit Exceeded' },
  ],
  520: [
    { vendor: 'Cloudflare', phrase: 'Web Server Returned an Unknown Error' },
  ],
  521: [
    { vendor: 'Cloudflare', phrase: 'Web Server Is Down' },
  ],
  522: [
    { vendor: 'Cloudflare', phrase: 'Connection Timed Out' },
  ],
  523: [
    { vendor: 'Cloudflare', phrase: 'Origin Is Unreachable' },
  ],
  524: [
    { vendor: 'Cloudflare', phrase: 'A Timeout Occurred' },
  ],
  525: [
    { vendor: 'Cloudflare', phrase: 'SSL Handshake Failed' },
  ],
  526: [
    { vendor: 'Cloudflare', phrase: 'Invalid SSL Certificate' },
  ],
  527: [
    { vendor: 'Cloudflare', phrase: 'Railgun Error' },
  ],
  529: [
    { vendor: 'Anthropic', phrase: 'Overloaded' },
    { vendor: 'Qualys', phrase: 'Site is overloaded' },
  ],
  530: [
    { vendor: 'Cloudflare', phrase: 'Origin DNS Error' },
    { vendor: 'Pantheon', phrase: 'Site is frozen' },
  ],
  540: [
    { vendor: 'Shopify', phrase: 'Temporarily Disabled' },
  ],
  561: [
    { vendor: 'AWS', phrase: 'Unauthorized' },
  ],
  598: [
    { vendor: 'Proxies', phrase: 'Network Read Timeout Error' },
  ],
  599: [
    { vendor: 'Proxies', phrase: 'Network Connect Timeout Error' },
  ],
  783: [
    { vendor: 'Shopify', phrase: 'Unexpected Token' },
  ],
  999: [
    { vendor: 'LinkedIn', phrase: 'Request denied' },
  ],
} as const;
