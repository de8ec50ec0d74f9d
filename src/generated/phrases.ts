// Generated from src/registry by `npm run generate`; edit the records, not this file.

import { phrasesFrom } from '../status/phrases-from.js';

/**
 * The type of `reasonPhrases`.
 */
export type ReasonPhrases = Readonly<{
  100: 'Continue';
  101: 'Switching Protocols';
  102: 'Processing';
  103: 'Early Hints';
  104: 'Upload Resumption Supported';
  200: 'OK';
  201: 'Created';
  202: 'Accepted';
  203: 'Non-Authoritative Information';
  204: 'No Content';
  205: 'Reset Content';
  206: 'Partial Content';
  207: 'Multi-Status';
  208: 'Already Reported';
  226: 'IM Used';
  300: 'Multiple Choices';
  301: 'Moved Permanently';
  302: 'Found';
  303: 'See Other';
  304: 'Not Modified';
  305: 'Use Proxy';
  306: 'Switch Proxy';
  307: 'Temporary Redirect';
  308: 'Permanent Redirect';
  400: 'Bad Request';
  401: 'Unauthorized';
  402: 'Payment Required';
  403: 'Forbidden';
  404: 'Not Found';
  405: 'Method Not Allowed';
  406: 'Not Acceptable';
  407: 'Proxy Authentication Required';
  408: 'Request Timeout';
  409: 'Conflict';
  410: 'Gone';
  411: 'Length Required';
  412: 'Precondition Failed';
  413: 'Content Too Large';
  414: 'URI Too Long';
  415: 'Unsupported Media Type';
  416: 'Range Not Satisfiable';
  417: 'Expectation Failed';
  418: "I'm a teapot";
  421: 'Misdirected Request';
  422: 'Unprocessable Content';
  423: 'Locked';
  424: 'Failed Dependency';
  425: 'Too Early';
  426: 'Upgrade Required';
  428: 'Precondition Required';
  429: 'Too Many Requests';
  431: 'Request Header Fields Too Large';
  451: 'Unavailable For Legal Reasons';
  500: 'Internal Server Error';
  501: 'Not Implemented';
  502: 'Bad Gateway';
  503: 'Service Unavailable';
  504: 'Gateway Timeout';
  505: 'HTTP Version Not Supported';
  506: 'Variant Also Negotiates';
  507: 'Insufficient Storage';
  508: 'Loop Detected';
  510: 'Not Extended';
  511: 'Network Authentication Required';
}>;

/**
 * The reason phrase of every registered code.
 */
export const reasonPhrases: ReasonPhrases = /* @__PURE__ */ phrasesFrom(
  "100Continue|Switching Protocols|Processing|Early Hints|Upload Resumption Supported|200OK|Created|Accepted|Non-Authoritative Information|No Content|Reset Content|Partial Content|Multi-Status|Already Reported|226IM Used|300Multiple Choices|Moved Permanently|Found|See Other|Not Modified|Use Proxy|Switch Proxy|Temporary Redirect|Permanent Redirect|400Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Timeout|Conflict|Gone|Length Required|Precondition Failed|Content Too Large|URI Too Long|Unsupported Media Type|Range Not Satisfiable|Expectation Failed|I'm a teapot|421Misdirected Request|Unprocessable Content|Locked|Failed Dependency|Too Early|Upgrade Required|428Precondition Required|Too Many Requests|431Request Header Fields Too Large|451Unavailable For Legal Reasons|500Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Timeout|HTTP Version Not Supported|Variant Also Negotiates|Insufficient Storage|Loop Detected|510Not Extended|Network Authentication Required",
) as ReasonPhrases;

/**
 * Former phrases and names that some software still uses for a code: each in the form of `nameKey`, with its code.
 */
export const formerNameKeys =
  'nonauthoritativeinformation203|nonauthoritativeinfo203|nonauthoritative203|multistatus207|ambiguous300|movedtemporarily302|reserved306|unused306|permanentlyredirect308|notallowed405|proxyauthrequired407|requesttimeout408|payloadtoolarge413|requestentitytoolarge413|requesttoolong413|requesturitoolong414|requesturitoolarge414|requestedrangenotsatisfiable416|iamateapot418|teapot418|misdirected421|unprocessableentity422|servicetemporarilyunavailable503|gatewaytimeout504|versionnotsupported505|variantalsovaries506';
