import { basename, join } from 'node:path';
import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';
import { restGuide, type StatusAdvice } from '../../../src/guide/index.js';
import { entryPoints, folder, root } from '../tarball/installed.js';
import { hoverOver } from './hover-over.js';

/** The modules whose members are tested, by the name that the consumer below gives them. */
const modules = entryPoints
  .map((entryPoint) => ({
    name: entryPoint === root ? 'kit' : basename(entryPoint.name),
    path: join(folder, entryPoint.cjs.types),
  }))
  .filter(({ name }) => ['kit', 'details', 'guide'].includes(name));

const program = ts.createProgram(
  modules.map(({ path }) => path),
  { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, types: [] },
);
const checker = program.getTypeChecker();

/** The exports of the built declarations, by the name that the consumer uses, such as `kit.HttpError`. */
const exported = new Map(
  modules.flatMap(({ name, path }) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!)
      .map((symbol): [string, ts.Symbol] => [
        `${name}.${symbol.name}`,
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      ]),
  ),
);

interface Member {
  /** The type that has the member, as the consumer writes it. */
  readonly owner: string;
  readonly name: string;
}

const walked = new Set<ts.Symbol | ts.Type>();

/** The members that this package declares in a type and in its nested objects. Each type is visited once. */
function membersOf(text: string, type: ts.Type): Member[] {
  if (type.isUnion()) return type.types.flatMap((part) => membersOf(text, part));
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element) return membersOf(`(${text})[number]`, element);
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const owner = [...exported].find(([, each]) => each === symbol)?.[0] ?? text;
  const key = owner !== text || exported.has(text) ? symbol! : type;
  if (walked.has(key)) return [];
  walked.add(key);
  return checker
    .getPropertiesOfType(type)
    .filter((property) => property.declarations?.some((each) => each.getSourceFile().fileName.startsWith(folder)))
    .flatMap((property) => [
      { owner, name: property.name },
      ...membersOf(`NonNullable<${owner}['${property.name}']>`, checker.getTypeOfSymbol(property)),
    ]);
}

/** The options of all errors, and the additional options of single errors. */
const errorOptions = [...exported.keys()].filter((name) => {
  const type = checker.getDeclaredTypeOfSymbol(exported.get(name)!);
  return (
    name === 'kit.HttpErrorOptions' ||
    (type.isClassOrInterface() && checker.getBaseTypes(type).some((base) => base.symbol.name === 'HttpErrorOptions'))
  );
});

const members = [
  'kit.HttpError',
  'kit.Received',
  'kit.ProblemDetails',
  'kit.ParseProblemOptions',
  'kit.ProblemDocument',
  'kit.ProblemSource',
  'kit.ErrorFromResponseOptions',
  ...['RetryDelayOptions', 'BackoffDelayOptions', 'EnsureOkOptions'].map((name) => `kit.${name}`),
  'details.StatusDetails',
  'guide.RestGuide',
  ...errorOptions,
].flatMap((name) => membersOf(name, checker.getDeclaredTypeOfSymbol(exported.get(name)!)));

const owners = [...new Set(members.map(({ owner }) => owner))];
const accessTo = ({ owner, name }: Member): string => `value${owners.indexOf(owner)}.${name}`;

const outcomes = Object.entries(restGuide).flatMap(([method, rows]) =>
  Object.entries<StatusAdvice>(rows).map(([outcome, { code, when }]) => ({ method, outcome, code, when })),
);

const hover = hoverOver(
  [
    "import type * as kit from 'http-status-kit';",
    "import { HttpError } from 'http-status-kit';",
    "import type * as details from 'http-status-kit/details';",
    "import type * as guide from 'http-status-kit/guide';",
    "import { restGuide } from 'http-status-kit/guide';",
    ...owners.map((owner, index) => `declare const value${index}: ${owner};`),
    'declare const document: kit.ProblemDocument;',
    ...members.map((member) => `${accessTo(member)};`),
    ...outcomes.map(({ method, outcome }) => `restGuide.${method}.${outcome};`),
    'document.anyExtension;',
    'HttpError;',
    'new HttpError;',
    '',
  ].join('\n'),
);

describe('hover text of members', () => {
  it('is tested for optional members, nested objects and the options of single errors', () => {
    expect(members).toEqual(
      expect.arrayContaining([
        { owner: 'kit.HttpError', name: 'cause' },
        { owner: 'kit.HttpError', name: 'toJSON' },
        { owner: 'kit.AllowOptions', name: 'allow' },
        { owner: 'kit.ChallengeInit', name: 'scheme' },
        { owner: 'details.CacheDetails', name: 'heuristic' },
        { owner: "NonNullable<details.StatusDetails['notSentBy']>", name: 'who' },
        { owner: 'details.InsteadDetails', name: 'when' },
        { owner: "NonNullable<guide.RestGuide['POST']>", name: 'created' },
        { owner: 'guide.StatusAdvice', name: 'why' },
      ]),
    );
  });

  it.each(members)('explains $name of $owner in a sentence', (member) => {
    const { signature, docs } = hover(accessTo(member));
    expect(signature).toContain(member.name);
    expect(docs).toMatch(/^[A-Z`'](?:\S*\s+){2,}\S+\.$/);
  });

  it('explains any extension member of a problem document', () => {
    expect(hover('document.anyExtension').docs).toMatch(/^An extension member.*\.$/);
  });

  it.each(outcomes)('explains $outcome of $method in the guide as its row does', ({ method, outcome, code, when }) => {
    expect(hover(`restGuide.${method}.${outcome}`)).toEqual({
      signature: `(property) ${outcome}: guide.StatusAdvice<${code}>`,
      docs: when,
      tags: [],
    });
  });

  it('explains HttpError, which is a type and a class, without repeating itself', () => {
    expect(hover('HttpError').docs).toMatchInlineSnapshot(`
      "An error with an HTTP status from 400 to 599, and with the header fields and problem details of its response.
      Throw an \`HttpError\` in a handler: frameworks read its \`status\`, \`headers\` and \`message\`, and its \`toResponse\` creates
      the whole response. Each registered code also has a class of its own, such as \`NotFoundError\`."
    `);
    expect(hover('new HttpError').docs).toMatchInlineSnapshot(`
      "Creates an error with any status from 400 to 599.

      Throws a \`RangeError\` for any other status, and a \`TypeError\` if a header field cannot be written."
    `);
  });
});
