// What the page of each code offers under "throw": the body of its function.
import {
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ContentTooLargeError,
  ExpectationFailedError,
  FailedDependencyError,
  ForbiddenError,
  GatewayTimeoutError,
  GoneError,
  HttpVersionNotSupportedError,
  ImATeapotError,
  InsufficientStorageError,
  InternalServerError,
  LengthRequiredError,
  LockedError,
  LoopDetectedError,
  MethodNotAllowedError,
  MisdirectedRequestError,
  NetworkAuthenticationRequiredError,
  NotAcceptableError,
  NotExtendedError,
  NotFoundError,
  NotImplementedError,
  PaymentRequiredError,
  PreconditionFailedError,
  PreconditionRequiredError,
  ProxyAuthenticationRequiredError,
  RangeNotSatisfiableError,
  RequestHeaderFieldsTooLargeError,
  RequestTimeoutError,
  ServiceUnavailableError,
  TooEarlyError,
  TooManyRequestsError,
  UnauthorizedError,
  UnavailableForLegalReasonsError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
  UpgradeRequiredError,
  UriTooLongError,
  VariantAlsoNegotiatesError,
} from 'http-status-kit';

/** A statement for each code of an error. */
export const throws: Readonly<Record<number, () => never>> = {
  400() {
    throw new BadRequestError('The body is not valid JSON');
  },
  401() {
    throw new UnauthorizedError('The token has expired', {
      challenges: [{ scheme: 'Bearer', params: { error: 'invalid_token' } }],
    });
  },
  402() {
    throw new PaymentRequiredError('The plan of this account has ended');
  },
  403() {
    throw new ForbiddenError('Only administrators may delete projects');
  },
  404() {
    throw new NotFoundError('No user 42');
  },
  405() {
    throw new MethodNotAllowedError('The collection cannot be deleted', { allow: ['GET', 'POST'] });
  },
  406() {
    throw new NotAcceptableError('Reports come as JSON or CSV');
  },
  407() {
    throw new ProxyAuthenticationRequiredError('Sign in to the proxy', {
      challenges: [{ scheme: 'Basic', params: { realm: 'proxy' } }],
    });
  },
  408() {
    throw new RequestTimeoutError('The upload did not arrive within 30 seconds');
  },
  409() {
    throw new ConflictError('The name is taken');
  },
  410() {
    throw new GoneError('The promotion ended in 2025');
  },
  411() {
    throw new LengthRequiredError('Send Content-Length');
  },
  412() {
    throw new PreconditionFailedError('The article has changed since you read it');
  },
  413() {
    throw new ContentTooLargeError('Uploads may have 10 MB');
  },
  414() {
    throw new UriTooLongError('Send the filter in the body of a POST');
  },
  415() {
    throw new UnsupportedMediaTypeError('Send JSON', { accept: ['application/json'] });
  },
  416() {
    throw new RangeNotSatisfiableError('The file has 5000 bytes', { size: 5000 });
  },
  417() {
    throw new ExpectationFailedError('Only 100-continue can be expected');
  },
  418() {
    throw new ImATeapotError('This is a joke, not an answer');
  },
  421() {
    throw new MisdirectedRequestError('This server does not answer for the host');
  },
  422() {
    throw new UnprocessableContentError('The quantity has to be positive');
  },
  423() {
    throw new LockedError('Somebody else edits the file');
  },
  424() {
    throw new FailedDependencyError('The folder could not be created');
  },
  425() {
    throw new TooEarlyError('Repeat the request after the handshake');
  },
  426() {
    throw new UpgradeRequiredError('Updates come over WebSocket only', { upgrade: ['websocket'] });
  },
  428() {
    throw new PreconditionRequiredError('Send If-Match with the ETag that you read');
  },
  429() {
    throw new TooManyRequestsError('100 requests a minute are allowed', { retryAfter: 30 });
  },
  431() {
    throw new RequestHeaderFieldsTooLargeError('The Cookie field is too large');
  },
  451() {
    throw new UnavailableForLegalReasonsError('A court has ordered it', { blockedBy: 'https://example.com/legal' });
  },
  500() {
    throw new InternalServerError('The cache holds no price list');
  },
  501() {
    throw new NotImplementedError('PURGE is not implemented');
  },
  502() {
    throw new BadGatewayError('The price service answered with HTML');
  },
  503() {
    throw new ServiceUnavailableError('The database is being moved', { retryAfter: 600 });
  },
  504() {
    throw new GatewayTimeoutError('The price service did not answer within 5 seconds');
  },
  505() {
    throw new HttpVersionNotSupportedError('This service does not take HTTP/1.1');
  },
  506() {
    throw new VariantAlsoNegotiatesError('The variant lists variants itself');
  },
  507() {
    throw new InsufficientStorageError('The disk is full');
  },
  508() {
    throw new LoopDetectedError('The folder contains itself');
  },
  510() {
    throw new NotExtendedError('A policy was not met');
  },
  511() {
    throw new NetworkAuthenticationRequiredError('Sign in to the network');
  },
};
