import { basename } from 'node:path';
import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';
import { filesOf } from './installed.js';

/** All nodes of a file, the file first. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const program = ts.createProgram([...filesOf('.js')], {
  allowJs: true,
  noLib: true,
  noResolve: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
});
const checker = program.getTypeChecker();
const sources = program.getRootFileNames().map((name) => program.getSourceFile(name)!);

/** Whether an identifier is the name of a property, which is no variable. */
function isPropertyName({ parent }: ts.Identifier, node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) {
    return parent.propertyName === node;
  }
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** Whether an identifier is declared nowhere in its file. */
const isFree = (node: ts.Identifier): boolean =>
  !isPropertyName(node, node) &&
  checker.resolveName(node.text, node, ts.SymbolFlags.Value | ts.SymbolFlags.Alias, false) === undefined;

/** The modules that a file asks for. */
function specifiersOf(source: ts.SourceFile): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (ts.isImportDeclaration(node)) return [node.moduleSpecifier.getText()];
    if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier.getText()] : [];
    const loads = ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText());
    return loads ? [node.arguments[0]?.getText() ?? ''] : [];
  });
}

describe('the code', () => {
  it('asks for no module but those of the package: none of Node, none of others', () => {
    const specifiers = sources.flatMap(specifiersOf);
    expect(specifiers.length).toBeGreaterThan(10);
    expect(specifiers.filter((specifier) => !/^["']\.\.?\/[\w./-]+\.js(?:on)?["']$/.test(specifier))).toEqual([]);
  });

  it('knows these globals, which the language and Fetch define, and makes no code of text', () => {
    const free = sources.flatMap((source) =>
      [...nodesOf(source)].filter((node): node is ts.Identifier => ts.isIdentifier(node) && isFree(node)),
    );
    expect([...new Set(free.map(({ text }) => text))].sort().join(' ')).toMatchInlineSnapshot(
      `"$ A ACCEPTED ALREADY_REPORTED AMBIGUOUS AggregateError Array B BAD_GATEWAY BAD_REQUEST BadGatewayError BadRequestError Boolean C CONFLICT CONTENT_TOO_LARGE CONTINUE CREATED ClientErrorStatus ConflictError ContentTooLargeError D Date E EARLY_HINTS EXPECTATION_FAILED Error ErrorStatus ExpectationFailedError F FAILED_DEPENDENCY FORBIDDEN FOUND FailedDependencyError ForbiddenError G GATEWAY_TIMEOUT GATEWAY_TIME_OUT GONE GatewayTimeoutError GoneError H HTTP_VERSION_NOT_SUPPORTED HttpError HttpStatus HttpVersionNotSupportedError I IM_A_TEAPOT IM_USED INSUFFICIENT_STORAGE INTERNAL_SERVER_ERROR I_AM_A_TEAPOT ImATeapotError Infinity InformationalStatus InsufficientStorageError InternalServerError J JSON K L LENGTH_REQUIRED LOCKED LOOP_DETECTED LengthRequiredError LockedError LoopDetectedError M METHOD_NOT_ALLOWED MISDIRECTED MISDIRECTED_REQUEST MOVED_PERMANENTLY MOVED_TEMPORARILY MULTIPLE_CHOICES MULTI_STATUS Map Math MethodNotAllowedError MisdirectedRequestError N NETWORK_AUTHENTICATION_REQUIRED NON_AUTHORITATIVE NON_AUTHORITATIVE_INFO NON_AUTHORITATIVE_INFORMATION NOT_ACCEPTABLE NOT_ALLOWED NOT_EXTENDED NOT_FOUND NOT_IMPLEMENTED NOT_MODIFIED NO_CONTENT NaN NetworkAuthenticationRequiredError NotAcceptableError NotExtendedError NotFoundError NotImplementedError Number O OK Object P PARTIAL_CONTENT PAYLOAD_TOO_LARGE PAYMENT_REQUIRED PERMANENTLY_REDIRECT PERMANENT_REDIRECT PRECONDITION_FAILED PRECONDITION_REQUIRED PROCESSING PROXY_AUTHENTICATION_REQUIRED PROXY_AUTH_REQUIRED PaymentRequiredError PreconditionFailedError PreconditionRequiredError ProxyAuthenticationRequiredError Q R RANGE_NOT_SATISFIABLE REQUESTED_RANGE_NOT_SATISFIABLE REQUEST_ENTITY_TOO_LARGE REQUEST_HEADER_FIELDS_TOO_LARGE REQUEST_TIMEOUT REQUEST_TIME_OUT REQUEST_TOO_LONG REQUEST_URI_TOO_LARGE REQUEST_URI_TOO_LONG RESERVED RESET_CONTENT RangeError RangeNotSatisfiableError RedirectionStatus RegExp RequestHeaderFieldsTooLargeError RequestTimeoutError Response S SEE_OTHER SERVICE_UNAVAILABLE SWITCHING_PROTOCOLS SWITCH_PROXY ServerErrorStatus ServiceUnavailableError Set String SuccessStatus Symbol T TEAPOT TEMPORARY_REDIRECT TOO_EARLY TOO_MANY_REQUESTS TextDecoder TextEncoder TooEarlyError TooManyRequestsError TypeError U UNAUTHORIZED UNAVAILABLE_FOR_LEGAL_REASONS UNPROCESSABLE_CONTENT UNPROCESSABLE_ENTITY UNSUPPORTED_MEDIA_TYPE UNUSED UPGRADE_REQUIRED UPLOAD_RESUMPTION_SUPPORTED URI_TOO_LONG URL USE_PROXY UnauthorizedError UnavailableForLegalReasonsError UnprocessableContentError UnsupportedMediaTypeError UpgradeRequiredError UriTooLongError V VARIANT_ALSO_NEGOTIATES VARIANT_ALSO_VARIES VERSION_NOT_SUPPORTED VariantAlsoNegotiatesError W X Y Z _ a a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aA aB aC aD aE aF aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as at au av aw ax ay az b c checkResponse createHttpError d defineProblem e ensureOk errorClasses errorFromResponse errorReader errorResponse expectValidResponse f fallbackStatus formatAllow formatChallenges formatRetryAfter formatUnsatisfiedRange g h hasStatus httpAssert i isClientError isError isHeuristicallyCacheable isHttpError isHttpStatus isInformational isNullBodyStatus isProblem isProblemMediaType isProblemResponse isRedirectStatus isRedirection isRetryable isServerError isStatusRange isSuccess j k l m matchStatus n o orThrow p parseAllow parseChallenges parseContentRange parseProblem parseRetryAfter parseStatus problemResponse q r reasonPhrase retryDelay s sendError statusClass statusCodes statusName t toHttpError toProblem u v w x y z"`,
    );
  });

  it('comes without source maps: a file is near to its source, and the maps would be as large as the code', () => {
    expect(filesOf('.map')).toEqual([]);
    expect(sources.filter(({ text }) => text.includes('sourceMappingURL'))).toEqual([]);
  });
});

describe('the declarations', () => {
  it('never say any', () => {
    const files = filesOf('.d.ts');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const source = ts.createSourceFile(file, ts.sys.readFile(file)!, ts.ScriptTarget.ES2022, true);
      const any = [...nodesOf(source)].find(({ kind }) => kind === ts.SyntaxKind.AnyKeyword);
      expect(any?.parent.getText(), basename(file)).toBeUndefined();
    }
  });
});
