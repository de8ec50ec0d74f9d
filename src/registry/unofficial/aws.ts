import type { UnofficialRecord } from './unofficial-record.js';

export const awsRecords: readonly UnofficialRecord[] = [
  {
    code: 460,
    name: 'AWS_ELB_CLIENT_CLOSED_CONNECTION',
    phrase: 'Client Closed Connection',
    vendor: 'AWS',
    summary: 'The client closed the connection to the load balancer before the idle timeout.',
    seenIn: 'log',
    evidence: 'vendor-docs',
    source: 'AWS docs: Application Load Balancer, load-balancer-troubleshooting',
  },
  {
    code: 463,
    name: 'AWS_ELB_TOO_MANY_FORWARDED_IPS',
    phrase: 'Too Many Forwarded IPs',
    vendor: 'AWS',
    summary: 'The X-Forwarded-For field of the request holds more than 30 addresses.',
    evidence: 'vendor-docs',
    source: 'AWS docs: Application Load Balancer, load-balancer-troubleshooting',
  },
  {
    code: 464,
    name: 'AWS_ELB_INCOMPATIBLE_PROTOCOL',
    phrase: 'Incompatible Protocol',
    vendor: 'AWS',
    summary: 'The protocol of the request does not fit the version of the target group.',
    evidence: 'vendor-docs',
    source: 'AWS docs: Application Load Balancer, load-balancer-troubleshooting',
  },
  {
    code: 561,
    name: 'AWS_ELB_UNAUTHORIZED',
    phrase: 'Unauthorized',
    vendor: 'AWS',
    summary: 'The identity provider returned an error when it authenticated the user.',
    evidence: 'vendor-docs',
    source: 'AWS docs: Application Load Balancer, load-balancer-troubleshooting',
  },
];
