/** A class of codes on the page of classes, in Markdown. */
export interface ClassEntry {
  /** Such as `4xx`. */
  readonly digits: string;
  readonly name: string;
  /** One line, for the heading of the group. */
  readonly line: string;
  readonly text: string;
}

/** The rules for all classes, in Markdown. */
export const classRules: readonly string[] = [
  'A status code has three digits. The first one names the class; the other two have no meaning of their own.',
  'A client that does not know a code treats it as the `x00` of its class: an unknown 471 is handled as [400 Bad Request](/codes/400).',
  'A number from 600 to 999 that arrives anyway is handled like a 5xx, because the response is invalid.',
  'A request gets exactly one final response. Any number of 1xx responses may come before it.',
];

/** The five classes in order. */
export const classEntries: readonly ClassEntry[] = [
  {
    digits: '1xx',
    name: 'Informational',
    line: 'An interim note: the final response is still to come.',
    text: 'An interim response tells the client about the connection or the progress before the final response. It has no content, and no cache stores it. Several of them may precede one final response. They are never sent to a client of HTTP/1.0, which does not know them. Most applications never write one by hand: the server answers `Expect: 100-continue` and the upgrade to WebSocket on its own. [103 Early Hints](/codes/103) is different, for it is about speed: the page says which files the browser will need.',
  },
  {
    digits: '2xx',
    name: 'Success',
    line: 'The request was received, understood and accepted.',
    text: 'The server has done what the request asks for, or has taken on the task. Which 2xx it is tells what became of it: the result is in the content ([200 OK](/codes/200)), something was created ([201 Created](/codes/201)), the work goes on ([202 Accepted](/codes/202)), there is nothing to add ([204 No Content](/codes/204)), or a part of the representation follows ([206 Partial Content](/codes/206)). A 2xx is never the place for an error: caches, monitoring and clients all take it for success.',
  },
  {
    digits: '3xx',
    name: 'Redirection',
    line: 'The client has more to do, mostly somewhere else.',
    text: 'The client takes a further step. For most codes that is a request to the URI in `Location`; for [304 Not Modified](/codes/304) it is a look into its own cache. Two questions choose the redirect: is it for good, and must the method stay? [301 Moved Permanently](/codes/301) and [308 Permanent Redirect](/codes/308) are for good, [302 Found](/codes/302) and [307 Temporary Redirect](/codes/307) for now; 307 and 308 keep the method, while 301 and 302 let a POST become a GET. [303 See Other](/codes/303) asks for a GET on purpose.',
  },
  {
    digits: '4xx',
    name: 'Client error',
    line: 'The request has to change, as far as the server can tell.',
    text: 'As far as the server can tell, the client has to change something: the syntax, the credentials, the target, or the pace. The content of the response explains the error and says whether it is temporary, except in an answer to HEAD. Nothing follows about blame: a wrong link on your own page is a [404 Not Found](/codes/404) too.',
  },
  {
    digits: '5xx',
    name: 'Server error',
    line: 'The request may be fine; the server could not serve it.',
    text: 'The server knows that it has failed, or that it cannot perform the request. The content explains the error and says whether it is temporary, except in an answer to HEAD; what went wrong inside belongs in the log, not in the response. [503 Service Unavailable](/codes/503) says that it is temporary, [500 Internal Server Error](/codes/500) says nothing about that, and [502 Bad Gateway](/codes/502) and [504 Gateway Timeout](/codes/504) come from the server in front.',
  },
];
