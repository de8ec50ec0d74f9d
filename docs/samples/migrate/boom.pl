BEGIN {
  %name = (
    badData => 'UnprocessableContentError', badImplementation => 'InternalServerError', internal => 'InternalServerError',
    clientTimeout => 'RequestTimeoutError', entityTooLarge => 'ContentTooLargeError', illegal => 'UnavailableForLegalReasonsError',
    proxyAuthRequired => 'ProxyAuthenticationRequiredError', resourceGone => 'GoneError',
    serverUnavailable => 'ServiceUnavailableError', teapot => 'ImATeapotError',
  );
}
s/^import [^;'"]* from (['"])\@hapi\/boom\1;/import * as errors from 'http-status-kit\/errors';/m;
s/\bBoom\.isBoom\b/errors.isHttpError/g;
s/\bBoom\.boomify\b/errors.toHttpError/g;
s/\.output\.statusCode\b/.status/g;
s/\.output\.headers\b/.headers/g;
s/\bBoom\.([a-z]\w+)\(/'new errors.' . ($name{$1} || ucfirst($1) . 'Error') . '('/ge;
