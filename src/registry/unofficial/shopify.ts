import type { UnofficialRecord } from './unofficial-record.js';

export const shopifyRecords: readonly UnofficialRecord[] = [
  {
    code: 430,
    name: 'SHOPIFY_SECURITY_REJECTION',
    phrase: 'Shopify Security Rejection',
    vendor: 'Shopify',
    summary: 'The request looks malicious to the platform and is rejected.',
    evidence: 'vendor-docs',
    source: 'Shopify docs: api/usage/response-codes',
  },
  {
    code: 430,
    name: 'SHOPIFY_REQUEST_HEADER_FIELDS_TOO_LARGE',
    phrase: 'Request Header Fields Too Large',
    vendor: 'Shopify',
    summary: 'Too many requests came at once; 429 took its place.',
    deprecated: true,
    replacedBy: 429,
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
  {
    code: 540,
    name: 'SHOPIFY_TEMPORARILY_DISABLED',
    phrase: 'Temporarily Disabled',
    vendor: 'Shopify',
    summary: 'The endpoint is disabled for now.',
    evidence: 'vendor-docs',
    source: 'Shopify docs: api/usage/response-codes',
  },
  {
    code: 783,
    name: 'SHOPIFY_UNEXPECTED_TOKEN',
    phrase: 'Unexpected Token',
    vendor: 'Shopify',
    summary: 'The content of the request is not valid JSON.',
    evidence: 'vendor-docs',
    source: 'Shopify docs: api/usage/response-codes',
  },
];
