import type { Scalar } from './collected-facts.js';

/** A fact that the records have otherwise than it was collected, on purpose. */
export interface Difference {
  readonly row: string;
  readonly path: string;
  readonly collected: Scalar | undefined;
  readonly ours: Scalar | undefined;
  readonly why: string;
}

/** All of them; a difference that is no longer there fails its test as one that is not named here. */
export const differences: readonly Difference[] = [
  {
    row: '103 EARLY_HINTS',
    path: 'formerPhrases.Checkpoint',
    collected: true,
    ours: undefined,
    why: 'It is the phrase of another, unofficial or historic, meaning of the number.',
  },
  {
    row: '104 UPLOAD_RESUMPTION_SUPPORTED',
    path: 'formerPhrases.Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)',
    collected: true,
    ours: undefined,
    why: 'It is the text of the row of the registry, which the record has as such.',
  },
  {
    row: '104 UPLOAD_RESUMPTION_SUPPORTED',
    path: 'since',
    collected: 'draft-ietf-httpbis-resumable-upload',
    ours: 'draft-ietf-httpbis-resumable-upload, Status Code 104',
    why: 'The draft that defines the code now defined it first, so the record names it once, with its section.',
  },
  {
    row: '205 RESET_CONTENT',
    path: 'content.rule',
    collected: 'never',
    ours: 'must-not-generate',
    why: 'The framing of HTTP allows content with 205, so that a recipient has to read what it must not get.',
  },
  {
    row: '306 SWITCH_PROXY',
    path: 'formerPhrases.Switch Proxy',
    collected: true,
    ours: undefined,
    why: 'It is the phrase itself.',
  },
  {
    row: '306 SWITCH_PROXY',
    path: 'formerPhrases.Reserved',
    collected: true,
    ours: undefined,
    why: 'It says where the code stands and would find any code that is reserved; the name RESERVED is kept.',
  },
  {
    row: '308 PERMANENT_REDIRECT',
    path: 'formerPhrases.Resume Incomplete',
    collected: true,
    ours: undefined,
    why: 'It is the phrase of another, unofficial or historic, meaning of the number.',
  },
  {
    row: '418 IM_A_TEAPOT',
    path: "formerPhrases.I'm a teapot",
    collected: true,
    ours: undefined,
    why: 'It is the phrase itself.',
  },
  {
    row: '418 IM_A_TEAPOT',
    path: "formerPhrases.I'm a Teapot",
    collected: true,
    ours: undefined,
    why: 'It differs from the phrase in the case of letters only, which no look-up heeds.',
  },
  {
    row: '418 IM_A_TEAPOT',
    path: "formerPhrases.I'm A Teapot",
    collected: true,
    ours: undefined,
    why: 'It differs from the phrase in the case of letters only, which no look-up heeds.',
  },
  {
    row: '421 MISDIRECTED_REQUEST',
    path: 'formerPhrases.Destination Locked',
    collected: true,
    ours: undefined,
    why: 'It is the phrase of another, unofficial or historic, meaning of the number.',
  },
  {
    row: '425 TOO_EARLY',
    path: 'formerPhrases.Unordered Collection',
    collected: true,
    ours: undefined,
    why: 'It is the phrase of another, unofficial or historic, meaning of the number.',
  },
  {
    row: '425 TOO_EARLY',
    path: 'retry.common',
    collected: false,
    ours: true,
    why: 'RFC 8470 §5.2 lets the client repeat the request by itself, though few clients do.',
  },
  {
    row: '451 UNAVAILABLE_FOR_LEGAL_REASONS',
    path: 'formerPhrases.Unavailable for Legal Reasons',
    collected: true,
    ours: undefined,
    why: 'It differs from the phrase in the case of letters only, which no look-up heeds.',
  },
  {
    row: '505 HTTP_VERSION_NOT_SUPPORTED',
    path: 'formerPhrases.HTTP Version not supported',
    collected: true,
    ours: undefined,
    why: 'It differs from the phrase in the case of letters only, which no look-up heeds.',
  },
  {
    row: '510 NOT_EXTENDED',
    path: 'formerPhrases.Not Extended (OBSOLETED)',
    collected: true,
    ours: undefined,
    why: 'It is the text of the row of the registry, which the record has as such.',
  },
  {
    row: '419 INSUFFICIENT_SPACE_ON_RESOURCE',
    path: 'replacedBy',
    collected: undefined,
    ours: 507,
    why: 'The registered code has taken over the meaning.',
  },
  {
    row: '420 METHOD_FAILURE',
    path: 'vendor.2',
    collected: undefined,
    ours: 'http-status-codes',
    why: 'The source of the row names the package, the list of its owners leaves it out.',
  },
  {
    row: '421 DESTINATION_LOCKED',
    path: 'replacedBy',
    collected: undefined,
    ours: 423,
    why: 'The registered code has taken over the meaning.',
  },
  {
    row: '421 DESTINATION_LOCKED',
    path: 'retriedBy.0',
    collected: 'okhttp',
    ours: undefined,
    why: 'The client repeats a 421 in its registered meaning; the record of that has it with its condition.',
  },
  {
    row: '421 DESTINATION_LOCKED',
    path: 'retriedBy.1',
    collected: 'fetch-standard',
    ours: undefined,
    why: 'The client repeats a 421 in its registered meaning; the record of that has it with its condition.',
  },
  {
    row: '460 AWS_ELB_CLIENT_CLOSED_CONNECTION',
    path: 'phrase',
    collected: undefined,
    ours: 'Client Closed Connection',
    why: 'AWS documents the number without a phrase; this one is made from its description, as every constant has one.',
  },
  {
    row: '463 AWS_ELB_TOO_MANY_FORWARDED_IPS',
    path: 'phrase',
    collected: undefined,
    ours: 'Too Many Forwarded IPs',
    why: 'AWS documents the number without a phrase; this one is made from its description, as every constant has one.',
  },
  {
    row: '464 AWS_ELB_INCOMPATIBLE_PROTOCOL',
    path: 'phrase',
    collected: undefined,
    ours: 'Incompatible Protocol',
    why: 'AWS documents the number without a phrase; this one is made from its description, as every constant has one.',
  },
  {
    row: '499 TOKEN_REQUIRED',
    path: 'googleRpc.0',
    collected: 'CANCELLED',
    ours: undefined,
    why: 'The mapping of google.rpc means a request that the client gave up, as nginx does, and not that of Esri.',
  },
];
