import type { Comparison, ComparisonSlug } from './comparison.js';

/** Pairs of codes that are easily confused. */
export const comparisons = {
  '401-vs-403': {
    question: 'How do 401 and 403 differ?',
    answer:
      '401 asks “who are you?”: credentials are missing or were not accepted, so signing in can help. 403 says “no”: the request was understood and is refused, and the same credentials will not change that.',
    rows: {
      Meaning: ['Not authenticated', 'Refused'],
      'Typical cause': [
        'No token; token expired, revoked or wrong; password wrong',
        'Role, scope or ownership missing; failed CSRF check; blocked address',
      ],
      'Required header': ['WWW-Authenticate', 'None'],
      'What the client can do': [
        'Sign in or refresh the token, then repeat',
        'Ask for access, or use other credentials; do not repeat by itself',
      ],
      'Hiding existence': ['–', '404 may be sent instead'],
    },
    pick: [
      'Nobody is signed in, or the credentials are no good.',
      'Somebody is signed in and may not do this; or the refusal has nothing to do with credentials.',
    ],
    mistake: 'Sending 403 to somebody who is not signed in, or 401 without WWW-Authenticate.',
    corrections: [
      '403 does not require that the client is authenticated: a request may be forbidden for reasons that have nothing to do with credentials.',
      '“Re-authenticating will not help” holds for the same credentials; the standard lets the client try other ones.',
      'WWW-Authenticate is required with 401, not merely recommended.',
    ],
    refs: ['RFC 9110 §15.5.2', 'RFC 9110 §15.5.4'],
    common: true,
  },
  '404-vs-410': {
    question: '404 or 410 for something that is not there?',
    answer:
      '404 says that nothing is here and leaves open why and for how long. 410 says that it was here, was taken away on purpose and is not expected back. If you do not know, it is 404.',
    rows: {
      'What it claims': ['No current representation, or not telling', 'Removed, likely for good'],
      'What you have to know': ['Nothing', 'That it existed and will not return'],
      'Search engines': ['Drop the URL; may check again first', 'Drop the URL, at best slightly sooner'],
      'Cacheable by heuristics': ['Yes', 'Yes'],
      'Good for': [
        'Unknown URLs, unknown ids, hidden things',
        'Ended promotions, retired API versions, erased accounts',
      ],
    },
    pick: ['You do not know, or keep no record.', 'You know and want links removed.'],
    mistake: 'Using 404 for something that is only offline: that is 503. Expecting a large SEO effect from 410.',
    corrections: [
      'A resource that is temporarily unavailable because the server cannot serve it is 503, not 404.',
      'Google treats both as “not there”; 410 may be a little quicker, and that is all.',
    ],
    refs: ['RFC 9110 §15.5.5', 'RFC 9110 §15.5.11', 'Google Search Central, HTTP status codes'],
    common: true,
  },
  '400-vs-422': {
    question: 'Which one for validation errors, 400 or 422?',
    answer:
      '400 is for requests that cannot be read: bad syntax, missing parts, wrong types. 422 is for requests that can be read and still make no sense: a negative quantity, an end before the start. Both are accepted practice for validation; decide once and say which field and why.',
    rows: {
      Syntax: ['Broken or incomplete', 'Right'],
      'Content type': ['May be wrong as well (then rather 415)', 'Known and supported'],
      Example: ['{"quantity": 5  (a brace is missing)', '{"quantity": -5}'],
      Frameworks: ['Default in many', 'Default in Rails, Laravel, FastAPI'],
      Name: ['Bad Request', 'Unprocessable Content (was: Unprocessable Entity)'],
    },
    pick: ['A parser, a schema or a type check fails.', 'A rule about the values fails.'],
    mistake: 'Mixing both for the same kind of error, or sending either without saying what is wrong.',
    corrections: [
      'The name has been “Unprocessable Content” since RFC 9110.',
      'An e-mail address with a bad format is a value problem; in an API that uses 422 at all it belongs there, not under 400.',
    ],
    refs: ['RFC 9110 §15.5.1', 'RFC 9110 §15.5.21', 'RFC 9457'],
    common: true,
  },
  '302-vs-307': {
    question: 'How do 302 and 307 differ?',
    answer:
      'Both redirect for now. After 302 browsers turn POST into GET; after 307 the client must repeat the same method and body.',
    rows: {
      Duration: ['Temporary', 'Temporary'],
      'POST becomes': ['GET, in every browser', 'Stays POST, body included'],
      'GET becomes': ['GET', 'GET'],
      'Cacheable by heuristics': ['No', 'No'],
    },
    pick: ['Only GET and HEAD arrive, or you do not mind GET.', 'The method and body must survive.'],
    mistake:
      'Redirecting an API’s POST with 302 and wondering why the target gets a GET without a body. If you want GET, say so with 303.',
    corrections: [
      'The change from POST to GET is not a habit of “some older clients”: the Fetch Standard prescribes it for 301 and 302, so all browsers do it.',
      '302 is not cached by default, but it can be cached if Cache-Control or Expires allow it.',
    ],
    refs: ['RFC 9110 §15.4.3', 'RFC 9110 §15.4.8', 'Fetch Standard (HTTP-redirect fetch)'],
    common: true,
  },
  '301-vs-308': {
    question: 'How do 301 and 308 differ?',
    answer:
      'Both redirect for good. After 301 browsers turn POST into GET; after 308 the client must repeat the same method and body.',
    rows: {
      Duration: ['Permanent', 'Permanent'],
      'POST becomes': ['GET, in every browser', 'Stays POST, body included'],
      'Cacheable by heuristics': ['Yes', 'Yes'],
      'Search engines': ['The target replaces the old address', 'The same'],
      'Known since': ['HTTP/1.0', '2014/2015'],
    },
    pick: ['Pages and files, GET only.', 'APIs, and anything that takes other methods.'],
    mistake: 'Sending a permanent redirect with no Cache-Control while you are still trying it out.',
    corrections: [
      '308 does not take the place of 301 everywhere: a client that does not know 308 treats it like 300 and may not follow it; today that means very old ones.',
      '“Use the new URL from now on” is a suggestion to clients, and most ignore it outside caches and search engines.',
      '“Clear the browser cache” is not the only way out: a short max-age on the redirect keeps you in control from the start.',
    ],
    refs: ['RFC 9110 §15.4.2', 'RFC 9110 §15.4.9'],
    common: true,
  },
  '500-vs-503': {
    question: 'How do 500 and 503 differ?',
    answer:
      '500 means that something broke unexpectedly. 503 means that the service knows that it cannot serve just now, because of load or maintenance, and expects to be back.',
    rows: {
      Cause: ['A failure nobody foresaw', 'Overload, maintenance, a dependency that is down'],
      'Expected to pass': ['Unknown', 'Yes'],
      'Retry-After': ['No', 'Yes, if you can tell'],
      Alerting: ['A bug to fix', 'Capacity or a planned event'],
      Retry: ['Only if the request may safely run twice', 'After Retry-After, if the request may safely run twice'],
    },
    pick: ['You do not know what happened.', 'You know, and it will pass.'],
    mistake: 'Sending 500 for maintenance, or 503 for a bug.',
    refs: ['RFC 9110 §15.6.1', 'RFC 9110 §15.6.4'],
    common: true,
  },
  '502-vs-504': {
    question: 'How do 502 and 504 differ?',
    answer:
      'Both come from a gateway or proxy. 502: the server behind it gave no valid answer. 504: the server behind it gave no answer in time.',
    rows: {
      'What the gateway saw': [
        'A refused or reset connection, a broken or empty answer, a failed TLS handshake',
        'Nothing until the time was up',
      ],
      'Usual cause': [
        'The application is down, listens elsewhere, or crashed while answering',
        'A slow query, a stuck worker, a timeout that is too short',
      ],
      'nginx log': ['connect() failed, upstream prematurely closed connection', 'upstream timed out'],
      'Was the work done?': ['Perhaps', 'Perhaps, and perhaps it still runs'],
    },
    pick: ['There was no valid answer.', 'There was no answer in time.'],
    mistake: 'Calling a timeout 502. Repeating POST without an idempotency key after either.',
    corrections: ['An upstream that times out is 504, not 502.'],
    refs: ['RFC 9110 §15.6.3', 'RFC 9110 §15.6.5'],
    common: true,
  },
  '429-vs-503': {
    question: 'Should a rate limit answer 429 or 503?',
    answer:
      '429 is about this client: it has used up its allowance, others are served. 503 is about the service: nobody is served for the moment.',
    rows: {
      'Who is affected': ['This client', 'Everybody'],
      'Who can change it': ['The client, by asking less', 'The operator'],
      'Retry-After': ['Yes', 'Yes, if you can tell'],
      'Stored by caches': ['Never', 'Not by heuristics'],
      Class: ['Client error', 'Server error: it raises alarms and moves load balancers to other servers'],
    },
    pick: ['One client is over its limit.', 'The service is short of capacity.'],
    mistake: 'Counting throttled clients as server errors by answering 503.',
    corrections: [
      '503 does not mean “down”: it means temporarily unable, overload included. Shedding load for everybody with 503 is right.',
      'Rate limit headers: X-RateLimit-* were never standardised, and services disagree whether Reset is a point in time or a number of seconds. The IETF draft has RateLimit and RateLimit-Policy, with seconds.',
      'Under attack a server may also just close connections.',
    ],
    refs: ['RFC 6585 §4', 'RFC 9110 §15.6.4', 'draft-ietf-httpapi-ratelimit-headers'],
    common: true,
  },
  '200-vs-201': {
    question: '200 or 201 after POST?',
    answer:
      '201 if the request created a resource, with Location if the server chose the URI. 200 if it ran and created none.',
    rows: {
      Meaning: ['Done', 'Done, and something new exists'],
      Location: ['Not used', 'URI of the new resource'],
      Example: ['POST /search', 'POST /users'],
    },
    pick: ['A result.', 'A new resource.'],
    mistake: '201 without a way to find the new resource.',
    refs: ['RFC 9110 §15.3.1', 'RFC 9110 §15.3.2'],
    common: true,
  },
  '200-vs-204': {
    question: '200 or 204 when there is little to say?',
    answer:
      '204 if there is no body at all. 200 with a body otherwise. After 204 a client must not expect JSON, so parsing the empty body fails.',
    rows: { Body: ['Expected', 'Forbidden'], Browser: ['Shows the answer', 'Stays on the page'] },
    pick: ['You return something.', 'You return nothing.'],
    mistake: 'Calling response.json() on a 204, or sending {} with 204.',
    refs: ['RFC 9110 §15.3.1', 'RFC 9110 §15.3.5'],
  },
  '201-vs-202': {
    question: '201 or 202?',
    answer: '201 if it exists when you answer. 202 if it will exist later, or perhaps not.',
    rows: { 'Exists now': ['Yes', 'Not yet'], Location: ['The resource', 'The monitor (common practice)'] },
    pick: ['Done.', 'Queued.'],
    mistake: '201 for a job that may still fail.',
    refs: ['RFC 9110 §15.3.2', 'RFC 9110 §15.3.3'],
  },
  '301-vs-302': {
    question: '301 or 302 for a page?',
    answer: '301 if the new address is meant to stay, 302 if the old one is.',
    rows: { 'Search engines': ['Show the target', 'Keep the old address'], 'Cacheable by heuristics': ['Yes', 'No'] },
    pick: ['For good.', 'For now.'],
    mistake: '302 for a move that is permanent; 301 while you are trying something out.',
    refs: ['RFC 9110 §15.4.2', 'RFC 9110 §15.4.3'],
    common: true,
  },
  '302-vs-303': {
    question: '302 or 303 after a form?',
    answer:
      '303: it says that the result is read with GET. Browsers treat 302 after POST the same way, but only 303 promises it, and it also covers PUT and DELETE.',
    rows: {
      'POST becomes': ['GET, by custom', 'GET, by definition'],
      'QUERY becomes': ['Stays QUERY', 'GET, for the result'],
      'PUT or DELETE becomes': ['Stays PUT or DELETE in browsers', 'GET'],
    },
    pick: ['The resource is elsewhere for now.', 'The result is elsewhere.'],
    mistake: '302 after fetch(…, {method: "DELETE"}): the browser repeats DELETE at the target.',
    refs: ['RFC 9110 §15.4.4', 'Fetch Standard (HTTP-redirect fetch)'],
  },
  '403-vs-404': {
    question: '403 or 404 for something the caller may not see?',
    answer:
      '403 if it is no secret that it exists. 404 if even that should stay hidden; then it must look and take as long as a real 404.',
    rows: { 'Reveals existence': ['Yes', 'No'], 'Helps an honest user': ['Yes, they can ask for access', 'No'] },
    pick: ['Its existence is known or harmless.', 'Its existence is confidential.'],
    mistake: 'Hiding the item but showing it in a list, a search or an error message.',
    refs: ['RFC 9110 §15.5.4'],
    common: true,
  },
  '405-vs-501': {
    question: '405 or 501?',
    answer: '405 if this resource does not take the method, 501 if the server does not know the method at all.',
    rows: {
      Scope: ['This resource', 'The whole server'],
      'Required header': ['Allow', 'None'],
      Class: ['Client error', 'Server error'],
    },
    pick: ['Others take it.', 'None takes it.'],
    mistake: '405 without Allow; 501 for an endpoint that is planned (404 until it exists).',
    refs: ['RFC 9110 §15.5.6', 'RFC 9110 §15.6.2'],
    common: true,
  },
  '406-vs-415': {
    question: '406 or 415?',
    answer: '415 is about what the client sent (Content-Type), 406 about what it wants back (Accept).',
    rows: {
      'Header in question': ['Accept, Accept-Language, Accept-Encoding', 'Content-Type, Content-Encoding'],
      Alternative: ['Send the default', 'None'],
    },
    pick: ['Nothing that you have is acceptable.', 'You cannot take what was sent.'],
    mistake: 'Mixing them up.',
    refs: ['RFC 9110 §15.5.7', 'RFC 9110 §15.5.16'],
  },
  '408-vs-504': {
    question: '408 or 504?',
    answer:
      '408: the client was too slow in sending its request. 504: a server behind the gateway was too slow in answering.',
    rows: { 'Who was slow': ['The client', 'A server behind'], 'Sent by': ['Any server', 'A gateway or proxy'] },
    pick: ['The request never arrived completely.', 'The answer never arrived.'],
    mistake: '408 for a slow query of your own.',
    refs: ['RFC 9110 §15.5.9', 'RFC 9110 §15.6.5'],
    common: true,
  },
  '409-vs-412': {
    question: '409 or 412 for a lost update?',
    answer:
      '412 if the client sent a condition (If-Match) and it did not hold. 409 if it sent none and you found the conflict yourself.',
    rows: { 'Client sent a condition': ['No', 'Yes'], 'Who defines the conflict': ['You', 'The client'] },
    pick: ['You noticed.', 'The client asked.'],
    mistake: '412 to a client that sent no condition.',
    refs: ['RFC 9110 §15.5.10', 'RFC 9110 §15.5.13', 'RFC 5789 §2.2'],
    common: true,
  },
  '409-vs-422': {
    question: '409 or 422?',
    answer:
      '409 if the same request could have worked at another time, because something stored stands in the way. 422 if it breaks a rule whatever is stored.',
    rows: {
      'Depends on stored state': ['Yes', 'No'],
      Example: ['The e-mail address is taken', 'The e-mail address is malformed'],
    },
    pick: ['State.', 'Rule.'],
    mistake: '409 for plain validation errors.',
    refs: ['RFC 9110 §15.5.10', 'RFC 9110 §15.5.21'],
    common: true,
  },
  '412-vs-428': {
    question: '412 or 428?',
    answer: '428: send a condition. 412: you did, and it did not hold.',
    rows: {
      'Condition sent': ['Yes, and it was false', 'No, and you require one'],
      'What the client does next': [
        'Read again, merge, repeat with the new ETag',
        'Read again and repeat with If-Match',
      ],
    },
    pick: ['It did not hold.', 'It is missing.'],
    mistake: 'Requiring conditions without ever sending an ETag.',
    refs: ['RFC 9110 §15.5.13', 'RFC 6585 §3'],
  },
} satisfies Partial<Record<ComparisonSlug, Comparison>>;
