import type { RestGuide } from './status-advice.js';

const asIn200 = 'what a 200 to the same request has';

export const getAdvice: RestGuide['GET'] = {
  found: {
    when: 'The target has a representation, and the client gets it.',
    code: 200,
    why: 'The content is what was asked for; HEAD gets the same fields without it.',
    advised: {
      ETag: 'the version, for conditional requests',
      'Last-Modified': 'the time of the last change',
      'Cache-Control': 'how long it stays fresh; without it, caches may guess',
    },
    spec: 'RFC 9110 §15.3.1, §9.3.1',
  },
  emptyList: {
    when: 'The list exists and has no entries, or none match the filter.',
    code: 200,
    why: 'An empty list is a result: the target is found, so this is no 404.',
    alternatives: { 204: 'the API never sends content for an empty result' },
    content: 'The empty list.',
    spec: 'RFC 9110 §15.3.1',
  },
  notModified: {
    when: 'If-None-Match or If-Modified-Since shows that the copy of the client is still good.',
    code: 304,
    why: 'The client uses its copy, and nothing is sent again; only a conditional GET or HEAD gets this code.',
    alternatives: { 412: 'the method is neither GET nor HEAD' },
    required: {
      'Cache-Control': asIn200,
      'Content-Location': asIn200,
      Date: asIn200,
      ETag: asIn200,
      Expires: asIn200,
      Vary: asIn200,
    },
    spec: 'RFC 9110 §15.4.5, §13.1.2, §13.1.3',
  },
  partialContent: {
    when: 'The client asks for a range and gets it: a resumed download, a jump in a video.',
    code: 206,
    why: 'The content is a part, and its fields say which; a page of a list is an ordinary 200.',
    alternatives: { 200: 'the server ignores the range and sends everything' },
    required: {
      'Content-Range': 'where the part lies, if there is one part',
      'Content-Type': 'multipart/byteranges, if there are several parts',
      'Cache-Control': asIn200,
      'Content-Location': asIn200,
      Date: asIn200,
      ETag: asIn200,
      Expires: asIn200,
      Vary: asIn200,
    },
    spec: 'RFC 9110 §15.3.7, §14.4',
  },
  rangeNotSatisfiable: {
    when: 'No range that the client asks for lies within the data, or there are too many small ones.',
    code: 416,
    why: 'The client learns the whole length and can ask again.',
    alternatives: { 200: 'the server ignores the range and sends everything' },
    advised: { 'Content-Range': 'bytes */LENGTH' },
    spec: 'RFC 9110 §15.5.17',
  },
  validationFailed: {
    when: 'A filter, a page number or another parameter of the query is wrong.',
    code: 400,
    why: 'There is no content that could be unprocessable, and 400 is the generic client error.',
    alternatives: { 422: 'the API uses one code for all validation' },
    content: 'The parameter and what it takes.',
    spec: 'RFC 9110 §15.5.1',
  },
  notFound: {
    when: 'The item, the list or a parent in its URI does not exist.',
    code: 404,
    why: 'There is no current representation, or none to disclose; 404 leaves open for how long.',
    alternatives: {
      200: 'it is a list without entries',
      410: 'it is known to be removed for good',
      503: 'it exists and is offline for now',
    },
    advised: { 'Cache-Control': 'how long it holds; 404 is heuristically cacheable' },
    spec: 'RFC 9110 §15.5.5',
  },
  pageMoved: {
    when: 'The page has moved permanently, and only GET and HEAD requests come here.',
    code: 301,
    why: 'Every client knows it; that it may turn POST into GET does no harm here.',
    alternatives: { 302: 'it is not for good', 308: 'POST or other methods come here too' },
    advised: {
      Location: 'the new address',
      'Cache-Control': 'how long it holds; without it, browsers may keep a 301 for very long',
    },
    spec: 'RFC 9110 §15.4.2',
  },
  pageMovedTemporarily: {
    when: 'The page has moved temporarily, and only GET and HEAD requests come here.',
    code: 302,
    why: 'Clients keep the old address; that they may turn POST into GET does no harm here.',
    alternatives: { 303: 'the method has to become GET', 307: 'the method has to stay' },
    advised: { Location: 'the present address' },
    spec: 'RFC 9110 §15.4.3',
  },
  jobRunning: {
    when: 'The client reads the status monitor of a job, and the job is not done.',
    code: 200,
    why: 'The monitor is what the client reads, and reading it works; 202 was the answer to the job itself.',
    advised: { 'Retry-After': 'when to ask again (common practice)' },
    content: 'The state of the job.',
    spec: 'RFC 9110 §15.3.1, §15.3.3',
  },
  jobFailed: {
    when: 'The client reads the status monitor of a job, and the job has failed.',
    code: 200,
    why: 'Reading the monitor works; the failure is what it reports.',
    content: 'The failed state and its cause.',
    spec: 'RFC 9110 §15.3.1',
  },
  jobFinished: {
    when: 'The client reads the status monitor of a job, and the result is at another URI.',
    code: 303,
    why: 'The client goes on to the result with GET or HEAD.',
    alternatives: { 200: 'the monitor shows the result itself' },
    advised: { Location: 'the result of the job' },
    spec: 'RFC 9110 §15.4.4',
  },
};

export const headAdvice: RestGuide['HEAD'] = {
  found: getAdvice.found,
  emptyList: getAdvice.emptyList,
  notModified: getAdvice.notModified,
  validationFailed: getAdvice.validationFailed,
  notFound: getAdvice.notFound,
  pageMoved: getAdvice.pageMoved,
  pageMovedTemporarily: getAdvice.pageMovedTemporarily,
  jobRunning: getAdvice.jobRunning,
  jobFailed: getAdvice.jobFailed,
  jobFinished: getAdvice.jobFinished,
};

export const queryAdvice: RestGuide['QUERY'] = {
  found: {
    when: 'The query has a result.',
    code: 200,
    why: 'The content is the result of the query, and QUERY is safe: nothing has changed.',
    alternatives: { 303: 'the result has a URI of its own' },
    spec: 'RFC 10008, RFC 9110 §15.3.1',
  },
  emptyList: {
    when: 'The query is carried out and matches nothing.',
    code: 200,
    why: 'No match is a result too, and the target is found.',
    content: 'The empty result.',
    spec: 'RFC 10008, RFC 9110 §15.3.1',
  },
  contentTypeMissing: {
    when: 'Content-Type is missing, or does not fit the content.',
    code: 400,
    why: 'Without its media type a query has no meaning.',
    alternatives: { 415: 'the type is stated, and this resource does not take it' },
    advised: { 'Accept-Query': 'the query formats that the resource takes' },
    spec: 'RFC 10008, RFC 9110 §15.5.1',
  },
  unsupportedMediaType: {
    when: 'The resource does not accept this query format.',
    code: 415,
    why: 'Another query format can succeed, and the answer says which.',
    alternatives: {
      400: 'Content-Type is missing or does not fit the content',
      422: 'the format is taken, and the query cannot be carried out',
    },
    advised: { 'Accept-Query': 'the query formats that the resource takes' },
    spec: 'RFC 10008, RFC 9110 §15.5.16',
  },
};

export const optionsAdvice: RestGuide['OPTIONS'] = {
  preflight: {
    when: 'A browser sends a CORS preflight.',
    code: 204,
    why: 'Any 2xx passes with the right fields, and 204 needs no content.',
    alternatives: {
      200: 'an old client insists on it',
      403: 'the refusal should be visible; what refuses is that the CORS fields are absent',
    },
    advised: {
      'Access-Control-Allow-Origin': 'the origin that may read',
      'Access-Control-Allow-Methods': 'the methods that may follow',
      'Access-Control-Allow-Headers': 'the fields that may follow',
      'Access-Control-Max-Age': 'for how many seconds this holds',
    },
    spec: 'Fetch Standard (CORS protocol)',
  },
  allowedMethods: {
    when: 'The client asks which methods the target supports.',
    code: 204,
    why: 'The fields are the answer, so there is nothing to put into the content.',
    alternatives: { 200: 'the content describes the options' },
    advised: { Allow: 'the methods that the target takes' },
    spec: 'RFC 9110 §9.3.7',
  },
};
