/** Something that is often said of status codes and is wrong. */
export interface MistakenClaim {
  /** What is right, and where it is written down. */
  readonly rule: string;
  readonly patterns: readonly RegExp[];
  /** Sentences that make the claim; each pattern is there for one of them, in this order. */
  readonly mistaken: readonly string[];
  /** What may be said all the same. */
  readonly right: readonly string[];
}

/** The claims that no text of this project makes. A text is looked at together with the code that it is about. */
export const mistakenClaims: readonly MistakenClaim[] = [
  {
    rule: 'A response of HTTP/1.1 begins with the version, and one of HTTP/2 has :status (RFC 9112 §4, RFC 9113 §8.3.2)',
    patterns: [/\b(?:every|each|any|all|an?) (?:HTTP )?responses? (?:begins?|starts?) with\b/i],
    mistaken: ['Every HTTP response begins with a three-digit code.'],
    right: ['Every final response has one code.'],
  },
  {
    rule: 'The 1xx class tells of the connection or of the progress of a request, and most of it negotiates nothing (RFC 9110 §15.2)',
    patterns: [/\b(?:1xx|10[0234]|informational|interim)\b.*\bnegotiat/i],
    mistaken: ['1xx: These codes are for the negotiation of protocols.'],
    right: [
      '1xx: An interim response: the final one is still to come.',
      '101: The server agrees to the Upgrade field.',
    ],
  },
  {
    rule: 'A 101 has Upgrade and Connection, and neither HTTP/2 nor HTTP/3 has a 101 (RFC 9110 §15.2.2, RFC 9113 §8.6)',
    patterns: [
      /\b101\b.*\b(?:needs? no|without|may (?:have|omit|leave out)|(?:is|are) optional)\b.*(?:Upgrade|Connection|fields?)\b/i,
      /\b101\b.*\b(?:in|to|over|with) HTTP\/[23]\b/i,
    ],
    mistaken: ['101 may have Upgrade: the new protocol', '101: The server switches the connection to HTTP/2.'],
    right: ['101 has no Upgrade, which it must have', '101 must have Connection: the sender sends Upgrade'],
  },
  {
    rule: '103 is an Experimental code of 2017 (RFC 8297)',
    patterns: [/\b(?:103|Early Hints)\b.*\b(?:new|recent|modern|latest|standard)(?:ly)?\b/i],
    mistaken: ['103: The code is relatively new.'],
    right: ['103: The server sends fields, mostly links to preload, that the final response is likely to carry.'],
  },
  {
    rule: 'A PUT that creates answers 201, and one that changes answers 200 or 204; 201 is not for POST alone (RFC 9110 §9.3.4)',
    patterns: [
      /\b201\b.*\b(?:only|just|alone)\b.*\bPOST\b|\b201\b.*\bPOST (?:only|alone)\b/i,
      /\bPUT\b.*\b(?:never|does not|cannot|must not)\b.*\b201\b/i,
      /\bPUT (?:that|which) creates\b.*\b20[024]\b/i,
      /^PUT 20[04]: .*\b(?:creates?d?|new resource|nothing at this URI|nothing (?:was )?there)\b/i,
    ],
    mistaken: [
      '201: The code answers only a POST.',
      'A PUT never answers 201.',
      'A PUT that creates answers 204.',
      'PUT 204: The resource is created, and there is nothing to add.',
    ],
    right: ['PUT 201: There was nothing at this URI before.', 'PUT 204: The change is made.'],
  },
  {
    rule: 'A CORS preflight passes with any status from 200 to 299 (Fetch)',
    patterns: [/\bpreflights?\b.*\b(?:must|has to|have to|needs?|requires?|only|always)\b.*\b20[04]\b/i],
    mistaken: ['A preflight must be answered with 204.'],
    right: ['OPTIONS 204: A browser sends a CORS preflight.', 'Any 2xx passes, and 204 needs no content.'],
  },
  {
    rule: 'A 206 carries ranges, which have nothing to do with the chunked coding; several parts have no Content-Range (RFC 9110 §15.3.7)',
    patterns: [
      /\b(?:206|partial content)\b.*\bchunk/i,
      /\b206\b.*\b(?:several|multiple|multipart)\b.*\b(?:must|should) (?:have|carry)\b.*\bContent-Range\b/i,
    ],
    mistaken: ['206: A large file is sent in chunks.', '206 with several parts must have Content-Range'],
    right: ['206: The response carries the parts of the representation that the Range field asked for.'],
  },
  {
    rule: 'That a client uses the new URI later on is a suggestion which user agents ignore (RFC 9110 §15.4.2)',
    patterns: [
      /\b(?:all|any|every) (?:future|later|further) requests?\b/i,
      /\bclients? (?:must|has to|have to|always|will)\b.*\b(?:new|other) (?:permanent )?(?:URI|URL|address)\b/i,
    ],
    mistaken: ['301: All future requests go to the new URL.', '301: The client must use the new URI from then on.'],
    right: ['301: The target has a new permanent URI; a client that follows may change POST to GET.'],
  },
  {
    rule: 'A 301 is heuristically cacheable like a 308, and its Cache-Control decides (RFC 9110 §15.4.2, §15.4.9)',
    patterns: [
      /\b(?:cached?|caches|caching|stored?|stores|kept|keeps?)\b.*\b(?:for ?ever|aggressively|indefinitely|permanently)\b/i,
      /(?<!no cache )\bmust (?:be )?(?:cached?|stored?)\b/i,
    ],
    mistaken: ['301: Browsers cache it aggressively.', '301: The response must be cached.'],
    right: [
      'GET 301 may have Cache-Control: how long it holds; 301 is heuristically cacheable',
      '428 has a lifetime, but no cache must store a 428',
    ],
  },
  {
    rule: 'A 302 or 307 may be stored where it says for how long (RFC 9111 §3)',
    patterns: [/\b30[237]\b.*\b(?:never|not|cannot|no)\b (?!heuristically)(?:be )?(?:cache|store)/i],
    mistaken: ['302: The response is not cached.'],
    right: ['302: The response is not heuristically cacheable.', 'HEAD 302: Clients keep the old address.'],
  },
  {
    rule: 'The phrase of 302 is Found; Temporary Redirect is that of 307 (RFC 9110 §15.4.3, §15.4.8)',
    patterns: [/\b302\b(?!.*\b307\b).*\btemporary redirect\b/i],
    mistaken: ['302: The code is a Temporary Redirect.'],
    right: ['302: The target is at another URI for now.', '302 is Found, and 307 is Temporary Redirect.'],
  },
  {
    rule: 'A 303 answers any method, is followed with GET or HEAD, and has Location without a MUST (RFC 9110 §15.4.4)',
    patterns: [
      /\b303\b.*\b(?:only|just|always)\b.*\b(?:POST|PUT|DELETE|GET)\b(?! or HEAD)/i,
      /\b303\b.*\b(?:must|has to)\b.*\bLocation\b/i,
    ],
    mistaken: ['303: The code answers only POST, PUT and DELETE.', '303 must have Location: the page'],
    right: ['303: The answer is at another URI, which the client retrieves with GET or HEAD.'],
  },
  {
    rule: 'That POST becomes GET after 301 and 302 is allowed, and Fetch requires it; it is no fault of old clients (RFC 9110 §15.4.2)',
    patterns: [
      /\b(?:old|older|legacy|buggy|broken|some) (?:clients?|browsers?|user agents?)\b.*\b(?:GET|method)\b/i,
      /\b30[12]\b.*\b(?:any|every|each|all|whatever the) (?:other )?methods?\b.*\bGET\b/i,
    ],
    mistaken: ['302: Some older clients change the method to GET.', '302: Every method becomes GET.'],
    right: ['302: The target is at another URI for now; a client that follows may change POST to GET.'],
  },
  {
    rule: 'A client that does not know 308 takes it for 300, so it does not simply replace 301 (RFC 9110 §15.4.9)',
    patterns: [/\b308\b.*\b(?:modern|replaces?|replacement|replaced|supersedes?|successor)\b/i],
    mistaken: ['308: The code is the modern replacement of 301.'],
    right: ['308: The method and the content are kept.'],
  },
  {
    rule: '400 is the generic client error, and 422 wants a known content type and a right syntax (RFC 9110 §15.5.1, §15.5.21)',
    patterns: [
      /\b400\b.*\b(?:only|just|solely)\b.*\b(?:malformed|syntax|unreadable|unparsable)/i,
      /\b400\b.*\b(?:never|not) (?:for|about|used for)\b.*\b(?:semantic|validation|values?)/i,
      /\b422\b.*\b(?:malformed|broken|unreadable|wrong syntax|syntax error|syntax is wrong|does not parse)\b/i,
    ],
    mistaken: [
      '400: The code is only for malformed requests.',
      '400: The code is not for semantic errors.',
      '422: The JSON is malformed.',
    ],
    right: ['400: 400 is the generic client error.', '422: The content type and the syntax are right.'],
  },
  {
    rule: 'A 401 must have WWW-Authenticate with a challenge (RFC 9110 §15.5.2)',
    patterns: [
      /\b401\b.*\b(?:should|may|can|might|is advised to)\b.*\bWWW-Authenticate\b/i,
      /\bWWW-Authenticate\b.*\b(?:optional|recommended)\b/i,
    ],
    mistaken: ['401 may have WWW-Authenticate: at least one challenge', '401: WWW-Authenticate is optional.'],
    right: [
      '401 must have WWW-Authenticate: at least one challenge',
      '401 has no WWW-Authenticate, which it must have',
    ],
  },
  {
    rule: 'A 403 says nothing of who is asking: it needs no credentials, and others may help (RFC 9110 §15.5.4)',
    patterns: [
      /\b403\b.*\b(?:is|was|are|has been|have been) (?:authenticated|logged in|signed in|identified|known to)\b/i,
      /\b403\b.*\b(?:re-?authenticat\w*|authenticating again|(?:logging|signing|log|sign) in again)\b/i,
      /\b403\b.*\b(?:no|any|other|new|different) credentials (?:can|could|will|would|do|does|make|help)/i,
      /\b401\b.*\bmeans?\b.*\b(?:logged|signed) in\b|\b401\b.*\b(?:logged|signed) in\b.*\b403\b/i,
    ],
    mistaken: [
      '403: The client is authenticated and lacks the permission.',
      '403: Re-authenticating makes no difference.',
      '403: No credentials can change the answer.',
      '401 is for who is not logged in, 403 for who is.',
    ],
    right: [
      '403: The server understood the request and refuses to fulfill it.',
      '403: The same credentials do not help; others, or more rights, might.',
      '401: the caller is not signed in, and signing in may help',
    ],
  },
  {
    rule: 'A 404 says that there is no current representation or none to disclose, not that the URI is unknown or stays so (RFC 9110 §15.5.5)',
    patterns: [
      /\b404\b.*(?<!in its )\b(?:URL|URI|page|address|route|resource) (?:does not|doesn't|never) exist/i,
      /\b404\b.*\bnot (?:heuristically )?cache/i,
    ],
    mistaken: ['404: The URL does not exist.', '404: The response is not cacheable.'],
    right: [
      '404: The server found no current representation for the target, or will not say that one exists.',
      'GET 404: The item, the list or a parent in its URI does not exist.',
    ],
  },
  {
    rule: 'A condition that failed is 412 and one that is missing 428; a 409 is a conflict with the state (RFC 9110 §15.5.10, §15.5.13)',
    patterns: [
      /\b409\b.*\b(?:failed|false|fails|mismatch\w*)\b.*\b(?:If-\w+|ETag|precondition)|\b409\b.*\b(?:If-(?:None-)?Match|ETag|precondition)\b.*\b(?:failed|fails|false|mismatch\w*|does not match)\b/i,
      /\b409\b.*\boptimistic\b/i,
      /\b409\b.*\bduplicates?\b(?!.*\bconvention\b)/i,
    ],
    mistaken: [
      '409: The If-Match of the request failed.',
      '409: The code is for optimistic concurrency.',
      '409: The code is for duplicates.',
    ],
    right: [
      '409: no condition in the request failed',
      '409: the client sent no condition',
      'POST 409: The request clashes with what is stored; that 409 covers duplicates is convention.',
    ],
  },
  {
    rule: 'A 410 is likely to be permanent, and no more than likely (RFC 9110 §15.5.11)',
    patterns: [
      /\b410\b.*\b(?:never|will not|won't|cannot)\b.*\b(?:again|return|back)\b/i,
      /\b(?:410|gone)\b.*\b(?:for ?ever|permanently gone|gone permanently)\b/i,
    ],
    mistaken: ['410: The target will not be available again.', '410: The resource is gone forever.'],
    right: ['410: The target is no longer available at the origin, and that is likely to be permanent.'],
  },
  {
    rule: 'What search engines make of 404 and 410 is no fact of HTTP, and Google treats both nearly alike',
    patterns: [
      /\b(?:search engines?|Google(?:bot)?|crawlers?)\b.*\b(?:drops?|removes?|keeps?|de-?index\w*|forgets?|faster)\b/i,
    ],
    mistaken: ['410: Search engines drop the page faster.'],
    right: ['999: The request looks like one of a crawler and is denied.'],
  },
  {
    rule: 'The phrase of 422 is Unprocessable Content (RFC 9110 §15.5.21)',
    patterns: [/\bunprocessable entity\b/i, /\b(?:payload|request entity) too large\b/i],
    mistaken: ['422: The answer is Unprocessable Entity.', '413: The answer is Payload Too Large.'],
    right: ['422: The content type and the syntax are right, but the instructions cannot be processed.'],
  },
  {
    rule: 'A 429 may have Retry-After, and no cache stores it (RFC 6585 §4)',
    patterns: [
      /\b429\b.*\b(?:must|should|has to|needs to|ought to)\b.*\bRetry-After\b|\b429\b.*\bRetry-After\b.*\bit (?:must|should)\b/i,
      /\b(?:428|429|431|511)\b.*\b(?:may|can|is|are) (?:be )?(?:heuristically )?(?:cached|cacheable|stored)\b/i,
    ],
    mistaken: ['429 should have Retry-After: seconds or a date', '429: The response can be cached.'],
    right: [
      '429 may have Retry-After: seconds or a date',
      '429 has no Retry-After, so a client has to guess when to try again',
    ],
  },
  {
    rule: 'The X-RateLimit fields have no standard, and services write different things into Reset (draft-ietf-httpapi-ratelimit-headers)',
    patterns: [
      /\b(?:should|must|ideally|has to)\b.*\bX-RateLimit/i,
      /\bX-RateLimit-\w+.*\b(?:(?<!no )standard|Unix|epoch|timestamp|seconds)\b/i,
    ],
    mistaken: ['429 should have X-RateLimit-Limit', '429 may have X-RateLimit-Reset: a Unix time'],
    right: ['429 may have X-RateLimit-Reset: a client of the service expects it; its meaning differs between services'],
  },
  {
    rule: '501 is any functionality that the server lacks, is heuristically cacheable, and a known method that is not allowed is 405 (RFC 9110 §15.6.2)',
    patterns: [
      /\b501\b.*\b(?:rare|rarely|seldom|hardly)\b/i,
      /\b501\b.*\b(?:only|just)\b.*\bmethods?\b/i,
      /\b501\b.*\bmethod\b.*\b(?:not allowed|target resource does not support|for this resource)\b/i,
    ],
    mistaken: [
      '501: The code is rarely used.',
      '501: The code is only about methods.',
      '501: The method is not allowed here.',
    ],
    right: [
      '501: The server lacks the functionality to fulfill the request, such as an unknown method.',
      '501: the server supports the method for no resource',
    ],
  },
  {
    rule: 'A gateway that waits too long answers 504; 502 is an invalid response (RFC 9110 §15.6.3, §15.6.5)',
    patterns: [
      /\b502\b(?!.*\b504\b).*\b(?:time-?outs?|times? out|timed out|too slow|too late|(?:in|on) time)\b/i,
      /\b504\b.*\binvalid response from\b/i,
    ],
    mistaken: ['502: The upstream server times out.', '504: The gateway gets an invalid response from the upstream.'],
    right: [
      '502: A gateway or proxy received an invalid response from an inbound server.',
      '504: no response came in time',
    ],
  },
  {
    rule: 'A 503 may have Retry-After (RFC 9110 §15.6.4)',
    patterns: [
      /\b503\b.*\b(?:must|should|has to|needs to|ought to)\b.*\bRetry-After\b|\b503\b.*\bRetry-After\b.*\bit (?:must|should)\b/i,
    ],
    mistaken: ['503 must have Retry-After: the end of the maintenance'],
    right: ['503 may have Retry-After: when to try again, if that can be told'],
  },
  {
    rule: 'A 507 is that the server cannot store the representation, is temporary, and is not repeated unasked (RFC 4918 §11.5)',
    patterns: [/\b507\b.*\bdisks?\b/i, /\b507\b.*\b(?:automatically|by itself|permanent)/i],
    mistaken: ['507: The disk is full.', '507: Clients repeat the request automatically.'],
    right: ['507: The server cannot store the representation needed to complete the request.'],
  },
  {
    rule: 'PATCH has its own list of answers (RFC 5789 §2.2)',
    patterns: [/\bPATCH\b.*\b(?:same|like|just as|as with|identical)\b.*\bPUT\b/i],
    mistaken: ['PATCH answers with the same codes as PUT.'],
    right: ['PATCH 415: PUT has no such choice, so PATCH has answers of its own.'],
  },
  {
    rule: 'A DELETE answers 200, 202 or 204 (RFC 9110 §9.3.5)',
    patterns: [/\bDELETE\b.*\b(?:must|always|only|has to)\b.*\b20[024]\b/i],
    mistaken: ['A DELETE must answer 204.'],
    right: ['DELETE 204: The resource is removed, and there is nothing to add.'],
  },
  {
    rule: 'A 200 is heuristically cacheable for GET and HEAD; an answer to PUT or DELETE is never stored (RFC 9110 §9.3)',
    patterns: [
      /\b200\b.*\b(?:always|gets?|is|are) (?:always )?(?:cached|stored) by\b/i,
      /\b(?:PUT|DELETE)\b.*\b(?:can|may|could|is|are) (?:be )?(?:heuristically )?(?:cached|cacheable)\b/i,
    ],
    mistaken: ['200: The response is cached by CDNs and proxies.', 'DELETE 200: The answer may be cached.'],
    right: ['GET 200 may have Cache-Control: how long it stays fresh; without it, caches may guess'],
  },
  {
    rule: 'fetch rejects on no status; axios by default rejects whatever is outside 200 to 299 (Fetch)',
    patterns: [
      /\bfetch\b.*\b(?:rejects?|throws?|fails?)\b.*\b(?:status(?:es)?|[45]xx|errors?|[45]\d\d)\b/i,
      /\baxios\b.*\b(?:rejects?|throws?)\b.*\b(?:only|just)\b/i,
    ],
    mistaken: ['fetch rejects on a 4xx or 5xx.', 'axios rejects only 4xx and 5xx.'],
    right: ['fetch resolves whatever the status is.'],
  },
  {
    rule: 'A 503 is temporary overload or maintenance, and may well limit a rate; no server has to use 429 (RFC 9110 §15.6.4, RFC 6585 §7.2)',
    patterns: [
      /\b503\b.*\b(?:never|not|wrong|incorrect)\b.*\brate\b/i,
      /\b503\b.*\bmeans?\b.*\bdown\b/i,
      /\b(?:must|has to|have to)\b.*\b(?:answer|use|send|be)\b.*\b429\b/i,
    ],
    mistaken: [
      '503: The code is wrong for a rate limit.',
      '503: The code means that the service is down.',
      'A server that limits the rate has to answer 429.',
    ],
    right: ['503: the whole service is short of capacity', '503: The service is down on purpose, or not ready yet.'],
  },
  {
    rule: 'A client resets its view after 205, not after 204; neither has content (RFC 9110 §15.3.5, §15.3.6)',
    patterns: [/\b204\b.*\b(?:resets?|clears?|empties)\b/i, /\b20[45]\b.*\b(?:may|can) have content\b/i],
    mistaken: ['204: The client resets the form.', '205: The response may have content.'],
    right: ['205: The request succeeded and the client resets the view that sent it.'],
  },
];
