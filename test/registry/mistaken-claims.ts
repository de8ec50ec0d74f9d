/**
 * Widespread claims about status codes that are wrong, each with a pattern that finds it in a sentence after its code.
 * The comments say what is right.
 */
export const mistakenClaims: Readonly<Record<string, RegExp>> = {
  // Only 101 switches protocols (RFC 9110 §15.2), and neither HTTP/2 nor HTTP/3 has it (RFC 9113 §8.6).
  '1xx: These codes are for the negotiation of protocols.': /\b(?:1xx|10[0234]|informational|interim)\b.*\bnegotiat/i,
  '101: The server switches the connection to HTTP/2.': /\b101\b.*\b(?:in|to|over|with) HTTP\/[23]\b/i,

  // An Experimental RFC defined the code in 2017 (RFC 8297).
  '103: The code is relatively new.': /\b103\b.*\b(?:new|recent|modern|latest|standard)(?:ly)?\b/i,

  // A PUT that creates a resource gets a 201, and one that changes it gets a 200 or 204 (RFC 9110 §9.3.4).
  '201: The code answers only a POST.': /\b201\b.*\b(?:only|just|alone)\b.*\bPOST\b|\b201\b.*\bPOST (?:only|alone)\b/i,
  'A PUT never answers 201.': /\bPUT\b.*\b(?:never|does not|cannot|must not)\b.*\b201\b/i,
  'A PUT that creates answers 204.': /\bPUT (?:that|which) creates\b.*\b20[024]\b/i,
  'PUT 204: The resource is created.': /^PUT 20[04]: .*\b(?:created?|creates|new resource|nothing there)\b/i,

  // Any status from 200 to 299 is right for a preflight (Fetch).
  'A preflight must be answered with 204.':
    /\bpreflights?\b.*\b(?:must|has to|needs?|requires?|only|always)\b.*\b20[04]\b/i,

  // Ranges have nothing to do with the chunked coding (RFC 9110 §15.3.7).
  '206: A large file is sent in chunks.': /\b(?:206|partial content)\b.*\bchunk/i,

  // Using the new URI from then on is a suggestion, which user agents usually ignore (RFC 9110 §15.4.2).
  '301: All future requests go to the new URL.': /\b(?:all|any|every) (?:future|later|further) requests?\b/i,
  '301: The client must use the new URI from then on.':
    /\bclients? (?:must|has to|have to|always|will)\b.*\b(?:new|other) (?:permanent )?(?:URI|URL|address)\b/i,

  // A 301 is heuristically cacheable like a 308, and its Cache-Control decides (RFC 9110 §15.4.2).
  '301: Browsers cache it aggressively.':
    /\b(?:cach|stor|keep|kept)\w*\b.*\b(?:for ?ever|aggressively|indefinitely|permanently)\b/i,
  '301: The response must be cached.': /(?<!no cache )\bmust (?:be )?(?:cached?|stored?)\b/i,

  // A 302, 303 or 307 may be stored if it says for how long (RFC 9111 §3).
  '302: The response is not cached.':
    /\b30[237]\b.*\b(?:never|not|cannot|no)\b (?!heuristically)(?:be )?(?:cache|store)/i,

  // The phrase of 302 is Found; Temporary Redirect is the phrase of 307 (RFC 9110 §15.4.3, §15.4.8).
  '302: The code is a Temporary Redirect.': /\b302\b(?!.*\b307\b).*\btemporary redirect\b/i,

  // A 303 can answer any method, and clients follow it with GET or HEAD (RFC 9110 §15.4.4).
  '303: The code answers only POST, PUT and DELETE.':
    /\b303\b.*\b(?:only|just|always)\b.*\b(?:POST|PUT|DELETE|GET)\b(?! or HEAD)/i,

  // A client may change POST, but no other method, to GET; Fetch requires it (RFC 9110 §15.4.2).
  '302: Some older clients change the method to GET.':
    /\b(?:old|older|legacy|buggy|broken|some) (?:clients?|browsers?|user agents?)\b.*\b(?:GET|method)\b/i,
  '302: Every method becomes GET.': /\b30[12]\b.*\b(?:any|every|each|all) (?:other )?methods?\b.*\bGET\b/i,

  // A client that does not know 308 treats it as 300, so it does not simply replace 301 (RFC 9110 §15.4.9).
  '308: The code is the modern replacement of 301.':
    /\b308\b.*\b(?:modern|replace[sd]?|replacement|supersedes?|successor)\b/i,

  // 400 is the generic client error; with 422, the media type and the syntax are right (RFC 9110 §15.5.1, §15.5.21).
  '400: The code is only for malformed requests.':
    /\b400\b.*\b(?:only|just|solely)\b.*\b(?:malformed|syntax|unreadable)\b/i,
  '400: The code is not for semantic errors.':
    /\b400\b.*\b(?:never|not) (?:for|about)\b.*\b(?:semantic|validation|values?)/i,
  '422: The JSON is malformed.':
    /\b422\b.*\b(?:malformed|broken|unreadable|wrong syntax|syntax error|does not parse)\b/i,
  '422: The answer is Unprocessable Entity.': /\bunprocessable entity\b/i,
  '413: The answer is Payload Too Large.': /\b(?:payload|request entity) too large\b/i,

  // A 403 says nothing about who the client is, and other credentials may help (RFC 9110 §15.5.4).
  '403: The client is authenticated and lacks the permission.':
    /\b403\b.*\b(?:is|was|are|has been|have been) (?:authenticated|logged in|signed in|identified|known to)\b/i,
  '403: Re-authenticating makes no difference.':
    /\b403\b.*\b(?:re-?authenticat\w*|(?:logging|signing|log|sign) in again)\b/i,
  '403: No credentials can change the answer.':
    /\b403\b.*\b(?:no|any|other|new|different) credentials (?:can|could|will|would|do|does|make|help)/i,
  '401 means not logged in, 403 means logged in.': /\b401\b.*\bmeans?\b.*\b(?:logged|signed) in\b/i,

  // The server has no current representation, or will not disclose one; the response is cacheable (RFC 9110 §15.5.5).
  '404: The URL does not exist.':
    /\b404\b.*(?<!in its )\b(?:URL|URI|page|address|route|resource) (?:does not|doesn't|never) exist/i,
  '404: The response is not cacheable.': /\b404\b.*\bnot (?:heuristically )?cache/i,

  // A failed precondition is 412, a missing one 428; 409 is a conflict with the state (RFC 9110 §15.5.10, §15.5.13).
  '409: The If-Match of the request failed.':
    /\b409\b.*\b(?:If-(?:None-)?Match|ETag|precondition)\b.*\b(?:failed|fails|false|mismatch\w*|does not match)\b/i,
  '409: The code is for optimistic concurrency.': /\b409\b.*\boptimistic\b/i,
  '409: The code is for duplicates.': /\b409\b.*\bduplicates?\b(?!.*\bconvention\b)/i,

  // The condition is only likely to be permanent (RFC 9110 §15.5.11). What search engines do is not part of HTTP.
  '410: The target will not be available again.':
    /\b410\b.*\b(?:never|will not|won't|cannot)\b.*\b(?:again|return|back)\b/i,
  '410: The resource is gone forever.': /\b(?:410|gone)\b.*\b(?:for ?ever|permanently gone|gone permanently)\b/i,
  '410: Search engines drop the page faster.':
    /\b(?:search engines?|Google(?:bot)?|crawlers?)\b.*\b(?:drops?|removes?|keeps?|de-?index\w*|forgets?|faster)\b/i,

  // A cache must not store these responses (RFC 6585 §3-6).
  '429: The response can be cached.':
    /\b(?:428|429|431|511)\b.*\b(?:may|can|is|are) (?:be )?(?:heuristically )?(?:cached|cacheable|stored)\b/i,

  // X-RateLimit-Reset has no standard, and services use different formats.
  '429 may have X-RateLimit-Reset: a Unix time':
    /\bX-RateLimit-\w+.*\b(?:(?<!no )standard|Unix|epoch|timestamp|seconds)\b/i,

  // 501 is for any missing functionality; a known method that the target does not allow is 405 (RFC 9110 §15.6.2).
  '501: The code is rarely used.': /\b501\b.*\b(?:rare|rarely|seldom|hardly)\b/i,
  '501: The code is only about methods.': /\b501\b.*\b(?:only|just)\b.*\bmethods?\b/i,
  '501: The method is not allowed here.': /\b501\b.*\bmethod\b.*\b(?:not allowed|for this resource)\b/i,

  // A gateway that times out sends 504; 502 is for an invalid response (RFC 9110 §15.6.3, §15.6.5).
  '502: The upstream server times out.':
    /\b502\b(?!.*\b504\b).*\b(?:time-?outs?|times? out|timed out|too slow|too late|(?:in|on) time)\b/i,
  '504: The gateway gets an invalid response from the upstream.': /\b504\b.*\binvalid response from\b/i,

  // 503 means temporary overload or maintenance. It may mean a rate limit: no server has to use 429 (RFC 6585 §7.2).
  '503: The code is wrong for a rate limit.': /\b503\b.*\b(?:never|not|wrong|incorrect)\b.*\brate\b/i,
  '503: The code means that the service is down.': /\b503\b.*\bmeans?\b.*\bdown\b/i,
  'A server that limits the rate has to answer 429.':
    /\b(?:must|has to|have to)\b.*\b(?:answer|use|send|be)\b.*\b429\b/i,

  // The condition is temporary. A request from a user action must not be repeated without another one (RFC 4918 §11.5).
  '507: The disk is full.': /\b507\b.*\bdisks?\b/i,
  '507: Clients repeat the request automatically.': /\b507\b.*\b(?:automatically|by itself|permanent)/i,

  // PATCH has its own list of codes (RFC 5789 §2.2), and a DELETE gets a 200, 202 or 204 (RFC 9110 §9.3.5).
  'PATCH answers with the same codes as PUT.': /\bPATCH\b.*\b(?:same|like|just as|as with|identical)\b.*\bPUT\b/i,
  'A DELETE must answer 204.': /\bDELETE\b.*\b(?:must|always|only|has to)\b.*\b20[024]\b/i,

  // A 200 is heuristically cacheable for GET and HEAD; a response to PUT or DELETE is never stored (RFC 9110 §9.3).
  '200: The response is cached by CDNs and proxies.':
    /\b200\b.*\b(?:always|gets?|is|are) (?:always )?(?:cached|stored) by\b/i,
  'DELETE 200: The answer may be cached.':
    /\b(?:PUT|DELETE)\b.*\b(?:can|may|could|is|are) (?:be )?(?:heuristically )?(?:cached|cacheable)\b/i,

  // fetch does not reject because of a status; axios by default rejects any status outside 200 to 299.
  'fetch rejects on a 4xx or 5xx.':
    /\bfetch\b.*\b(?:rejects?|throws?|fails?)\b.*\b(?:status(?:es)?|[45]xx|errors?|[45]\d\d)\b/i,
  'axios rejects only 4xx and 5xx.': /\baxios\b.*\b(?:rejects?|throws?)\b.*\b(?:only|just)\b/i,

  // A client resets its view after 205, not after 204; neither has content (RFC 9110 §15.3.5, §15.3.6).
  '204: The client resets the form.': /\b204\b.*\b(?:resets?|clears?|empties)\b/i,
  '205: The response may have content.': /\b20[45]\b.*\b(?:may|can) have content\b/i,
};
