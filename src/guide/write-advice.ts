import type { RestGuide, StatusAdvice } from './status-advice.js';

export const postAdvice: RestGuide['POST'] = {
  created: {
    when: 'The request creates a resource, and the server chooses its URI.',
    code: 201,
    why: 'It says more than 200: something new exists, and where.',
    alternatives: {
      200: 'nothing was created',
      202: 'it is created later',
      303: 'a browser form made it, and a page comes next',
    },
    advised: { Location: 'the new resource', ETag: 'the version of the new resource' },
    content: 'The new resource, or links to it.',
    spec: 'RFC 9110 §15.3.2, §9.3.3',
  },
  duplicate: {
    when: 'A value that must be unique is already taken: an id, an e-mail address.',
    code: 409,
    why: 'The request clashes with what is stored; that 409 covers duplicates is convention.',
    alternatives: {
      202: 'strangers must not learn that the account exists; a mail tells the owner',
      303: 'a form shows the existing one instead',
      412: 'the client sent If-None-Match: *',
      422: 'the API lists it with the other field errors',
    },
    content: 'The value that is taken and, if the caller may know it, a link to its owner.',
    spec: 'RFC 9110 §15.5.10',
  },
  formSubmitted: {
    when: 'A browser form is submitted, and the browser shows a page next.',
    code: 303,
    why: 'The browser reads the page with GET, so that a reload does not send the form again.',
    alternatives: { 201: 'the client is a program that wants to learn what was created' },
    advised: { Location: 'the page' },
    spec: 'RFC 9110 §15.4.4, §9.3.3',
  },
  replayed: {
    when: 'The same Idempotency-Key comes again, and the first request created a resource.',
    code: 201,
    why: 'The stored answer goes out once more, whatever its code was: a retry looks like the first try.',
    alternatives: {
      400: 'the key is demanded and missing',
      409: 'the first request is still running',
      422: 'the key came with other content before',
    },
    spec: 'draft-ietf-httpapi-idempotency-key-header',
  },
  done: {
    when: 'The action is done and has no result.',
    code: 204,
    why: 'It confirms the success and ends after the header section.',
    alternatives: { 200: 'there is a result', 202: 'it runs later' },
    spec: 'RFC 9110 §15.3.5, §9.3.3',
  },
  doneWithResult: {
    when: 'The action is done and has a result: a calculation, a search too big for a URI.',
    code: 200,
    why: 'The content is the result, and no resource was created for it.',
    alternatives: { 201: 'a resource was created', 202: 'it runs later', 204: 'there is no result' },
    content: 'The result of the action.',
    spec: 'RFC 9110 §15.3.1, §9.3.3',
  },
  wrongState: {
    when: 'The current state does not allow the action: the order is shipped and cannot be canceled.',
    code: 409,
    why: 'The same request can succeed in another state, and the user may bring that about.',
    alternatives: {
      405: 'the resource never takes the method',
      422: 'the request makes no sense in any state',
    },
    content: 'The present state, and the steps that it allows.',
    spec: 'RFC 9110 §15.5.10',
  },
};

const updated: StatusAdvice<204> = {
  when: 'The change is made, and the client does not need the new state.',
  code: 204,
  why: 'The client keeps what it sent, and an ETag tells its version.',
  alternatives: { 200: 'the answer holds the new state', 201: 'there was nothing before' },
  advised: { ETag: 'the new version (after PUT only if the content is stored unchanged)' },
  spec: 'RFC 9110 §15.3.5, §9.3.4, RFC 5789 §2',
};

const updatedWithContent: StatusAdvice<200> = {
  when: 'The change is made, and the answer holds the new state or a report.',
  code: 200,
  why: 'The client sees what became of its change without asking again.',
  alternatives: { 201: 'there was nothing before', 204: 'there is nothing to return' },
  advised: { ETag: 'the new version (after PUT only if the content is stored unchanged)' },
  content: 'The new state, or a report of the change.',
  spec: 'RFC 9110 §15.3.1, §9.3.4, RFC 5789 §2',
};

const conflict: StatusAdvice<409> = {
  when: 'The change clashes with the current state, and the client sent no condition.',
  code: 409,
  why: 'Somebody else may have changed it meanwhile; the user can merge and try again.',
  alternatives: {
    412: 'the client sent If-Match, and it did not hold',
    428: 'the API demands If-Match for this write',
  },
  content: 'The present version, or what it clashes with.',
  spec: 'RFC 9110 §15.5.10, RFC 5789 §2.2',
};

export const putAdvice: RestGuide['PUT'] = {
  created: {
    when: 'There was nothing at this URI before.',
    code: 201,
    why: 'RFC 9110 demands 201 here; without Location the new resource is at the URI of the request.',
    alternatives: {
      200: 'something was there and is replaced, and the answer has content',
      204: 'something was there and is replaced',
    },
    advised: { ETag: 'the version, if the content is stored unchanged' },
    spec: 'RFC 9110 §9.3.4, §15.3.2',
  },
  updated,
  updatedWithContent,
  notFound: {
    when: 'There is nothing at this URI, and PUT does not create here.',
    code: 404,
    why: 'There is nothing to replace.',
    alternatives: { 201: 'PUT creates here', 410: 'it is known to be removed for good' },
    spec: 'RFC 9110 §15.5.5',
  },
  conflict,
  alreadyExists: {
    when: 'If-None-Match: * asks the server only to create, but the resource exists.',
    code: 412,
    why: 'The condition of the client is false, so nothing is overwritten.',
    alternatives: { 409: 'the client sent no condition' },
    spec: 'RFC 9110 §15.5.13, §13.1.2, §13.2.2',
  },
};

export const patchAdvice: RestGuide['PATCH'] = {
  updated,
  updatedWithContent,
  unsupportedMediaType: {
    when: 'The resource does not accept this patch format.',
    code: 415,
    why: 'Another patch format can succeed; PUT has no such choice, so PATCH has answers of its own.',
    alternatives: { 400: 'the format is taken, and the patch document is malformed' },
    advised: { 'Accept-Patch': 'the patch formats that the resource takes, such as application/merge-patch+json' },
    spec: 'RFC 5789 §2.2, §3.1',
  },
  conflict,
};

export const deleteAdvice: RestGuide['DELETE'] = {
  deleted: {
    when: 'The resource is removed, and there is nothing to add.',
    code: 204,
    why: 'The removal is done, and no content has to say so.',
    alternatives: { 200: 'the answer holds a report', 202: 'it is removed later' },
    spec: 'RFC 9110 §9.3.5, §15.3.5',
  },
  deletedWithReport: {
    when: 'The resource is removed, and the answer describes the outcome.',
    code: 200,
    why: 'The content is the report of the removal.',
    alternatives: { 202: 'it is removed later', 204: 'there is nothing to add' },
    content: 'What is removed.',
    spec: 'RFC 9110 §9.3.5, §15.3.1',
  },
  deletedBefore: {
    when: 'The resource was removed by an earlier request.',
    code: 204,
    why: 'DELETE is idempotent in its effect, not in its code: choose one of the three and document it.',
    alternatives: {
      404: 'clients should notice that there was nothing',
      410: 'the server keeps a record of what it removed',
    },
    spec: 'RFC 9110 §9.2.2, §9.3.5',
  },
  inUse: {
    when: 'Other resources depend on the one that the client wants to remove.',
    code: 409,
    why: 'The user can resolve the dependence and try again.',
    alternatives: { 422: 'it can never be removed, whatever the state' },
    content: 'What depends on it.',
    spec: 'RFC 9110 §15.5.10',
  },
  notFound: {
    when: 'There is nothing to remove and, as far as the server knows, there never was.',
    code: 404,
    why: 'The client learns that its picture is out of date, or its URI wrong.',
    alternatives: { 204: 'clients only want it to be gone', 410: 'it is known to be removed for good' },
    spec: 'RFC 9110 §15.5.5, §9.3.5',
  },
};
