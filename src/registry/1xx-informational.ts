import { described, must, mustNot, trigger } from './header-rule.js';
import { draft, rfc } from './spec.js';
import type { StatusRecord } from './status-record.js';

export const informationalRecords: readonly StatusRecord[] = [
  {
    code: 100,
    name: 'CONTINUE',
    phrase: 'Continue',
    summary: 'The header section is acceptable so far; the client goes on and sends the content.',
    spec: rfc(9110, '15.2.1'),
    since: rfc(2068),
    headers: [trigger('Expect', { in: 'request', value: '100-continue', spec: rfc(9110, '10.1.1') })],
    visiblyTriggered: true,
    related: { 417: 'expectation failed' },
    keywords: ['expect 100-continue', 'large upload', 'check headers before body'],
  },
  {
    code: 101,
    name: 'SWITCHING_PROTOCOLS',
    phrase: 'Switching Protocols',
    summary: 'The server agrees to the Upgrade field and changes the protocol of this connection.',
    spec: rfc(9110, '15.2.2'),
    since: rfc(2068),
    nullBody: true,
    headers: [
      must('Upgrade'),
      must('Connection', { when: 'the sender sends Upgrade', value: 'upgrade', spec: rfc(9110, '7.8') }),
      trigger('Upgrade', { in: 'request', spec: rfc(9110, '7.8') }),
    ],
    visiblyTriggered: true,
    notIn: [
      { version: 'HTTP/2', spec: rfc(9113, '8.6') },
      { version: 'HTTP/3', spec: rfc(9114, '4.5') },
    ],
    related: { 426: 'required counterpart' },
    keywords: ['websocket', 'ws', 'wss', 'upgrade header', 'handshake', 'connection upgrade'],
  },
  {
    code: 102,
    name: 'PROCESSING',
    phrase: 'Processing',
    summary: 'The server works on a long WebDAV request and has no final response yet; retired by RFC 4918.',
    spec: rfc(2518, '10.1'),
    state: 'obsolete',
    deprecated: 'RFC 4918 dropped the code from WebDAV.',
    keywords: ['webdav', 'still working', 'keep alive', 'deprecated'],
    mdn: false,
  },
  {
    code: 103,
    name: 'EARLY_HINTS',
    phrase: 'Early Hints',
    summary: 'The server sends fields, mostly links to preload, that the final response is likely to carry.',
    spec: rfc(8297, '2'),
    state: 'experimental',
    nullBody: true,
    headers: [described('Link', { value: 'rel=preload' })],
    keywords: ['preload', 'preconnect', 'link header', 'lcp performance', 'faster page', 'push'],
  },
  {
    code: 104,
    name: 'UPLOAD_RESUMPTION_SUPPORTED',
    phrase: 'Upload Resumption Supported',
    summary: 'The server supports resumable upload for this request and tells where and how far it is.',
    spec: draft('draft-ietf-httpbis-resumable-upload', 'Status Code 104'),
    state: 'temporary',
    iana: {
      description:
        'Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)',
      reference: '[draft-ietf-httpbis-resumable-upload-05]',
      registered: '2024-11-13',
      extended: '2025-09-15',
      expires: '2026-11-13',
    },
    headers: [
      must('Location', {
        when: 'it announces the upload resource on creation',
        spec: draft('draft-ietf-httpbis-resumable-upload', 'Upload Creation: Server Behavior'),
      }),
      must('Upload-Limit', {
        when: 'the server has limits',
        spec: draft('draft-ietf-httpbis-resumable-upload', 'Upload Creation: Server Behavior'),
      }),
      mustNot('Location', {
        when: 'it reports the progress of an append',
        spec: draft('draft-ietf-httpbis-resumable-upload', 'Upload Append: Server Behavior'),
      }),
      described('Upload-Offset', { when: 'it reports progress' }),
    ],
    keywords: ['resumable upload', 'resume', 'tus', 'interrupted', 'large file'],
    mdn: false,
  },
];
