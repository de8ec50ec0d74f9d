import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type * as Kit from '../../../src/index.js';
import manifest from '../../../package.json' with { type: 'json' };
import { statusRecords } from '../../../src/registry/index.js';

// This folder is a package of its own, so the name of ours is looked up from the root.
const root = new URL('../../../', import.meta.url);
const require = createRequire(root);
const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));

/** The built package as an ES module of a consumer would load it. */
const load = async (door: string): Promise<Record<string, unknown>> => {
  const targets: Readonly<Record<string, string | { readonly import: { readonly default: string } }>> =
    manifest.exports;
  const target = targets[door]!;
  const path = typeof target === 'string' ? target : target.import.default;
  return (await import(/* @vite-ignore */ new URL(path, root).href)) as Record<string, unknown>;
};

describe('the built package', () => {
  it.each(doors)('exports the same names from %s to ESM and CommonJS', async (door) => {
    const esm = Object.keys(await load(door)).sort();
    const cjs = Object.keys(require(`http-status-kit${door.slice(1)}`) as object).sort();
    expect(esm).toEqual(cjs);
  });

  it('has nothing but constants behind /constants, each of them at the root too', async () => {
    const constants = await load('./constants');
    const names = statusRecords.flatMap(({ name, formerNames }) => [name, ...(formerNames ?? [])]);
    expect(Object.keys(constants).sort()).toEqual(names.sort());
    expect(await load('.')).toMatchObject(constants);
  });

  it('has the same classes behind /errors and the root', async () => {
    const root = await load('.');
    for (const [name, value] of Object.entries(await load('./errors'))) expect(root[name]).toBe(value);
  });

  it('recognizes the errors of its other module format', async () => {
    const esm = (await load('.')) as typeof Kit;
    const cjs = require('http-status-kit') as typeof Kit;
    const error = new cjs.NotFoundError('No user 42');
    expect(error).not.toBeInstanceOf(esm.HttpError);
    expect(esm.isHttpError(error, 404)).toBe(true);
    expect(cjs.isHttpError(new esm.NotFoundError(), 404)).toBe(true);
  });

  it('exports from the root', async () => {
    const root = await load('.');
    const constants = await load('./constants');
    const names = Object.keys(root).filter((name) => !(name in constants) && !name.endsWith('Error'));
    expect(names.sort()).toMatchInlineSnapshot(`
      [
        "ClientErrorStatus",
        "ErrorStatus",
        "HttpStatus",
        "InformationalStatus",
        "RedirectionStatus",
        "ServerErrorStatus",
        "SuccessStatus",
        "backoffDelay",
        "defineProblem",
        "ensureOk",
        "errorClasses",
        "errorFromResponse",
        "errorReader",
        "errorResponse",
        "fallbackStatus",
        "formatAllow",
        "formatChallenges",
        "formatRetryAfter",
        "formatUnsatisfiedRange",
        "hasStatus",
        "httpAssert",
        "isHeuristicallyCacheable",
        "isHttpStatus",
        "isInformational",
        "isNullBodyStatus",
        "isProblem",
        "isProblemDocument",
        "isProblemMediaType",
        "isProblemResponse",
        "isRedirectStatus",
        "isRedirection",
        "isRetryable",
        "isStatusRange",
        "isSuccess",
        "matchStatus",
        "orThrow",
        "parseAllow",
        "parseChallenges",
        "parseContentRange",
        "parseProblem",
        "parseRetryAfter",
        "parseStatus",
        "passOn",
        "passableFields",
        "problemCatalog",
        "problemResponse",
        "reasonPhrase",
        "retryDelay",
        "statusClass",
        "statusCodes",
        "statusName",
        "toAnswer",
        "toLogObject",
        "toProblem",
      ]
    `);
  });

  it('exports from the other doors, besides constants', async () => {
    const front = await load('.');
    const lines = [];
    for (const door of doors) {
      const names = Object.keys(await load(door)).filter((name) => !(name in front) && !/^[A-Z_\d]+$/.test(name));
      if (names.length > 0) lines.push(`${door}: ${names.sort().join(', ')}`);
    }
    expect(lines).toMatchInlineSnapshot(`
      [
        "./details: allStatusDetails, allUnofficialDetails, searchDetails, statusDetails, unofficialDetails",
        "./unofficial: AnthropicStatus, ApacheStatus, AwsStatus, CloudflareStatus, CpanelStatus, DeeplStatus, EsriStatus, GearsStatus, GoogleStatus, LaravelStatus, LinkedinStatus, MicrosoftStatus, NestjsStatus, NginxStatus, PantheonStatus, ProxyStatus, QualysStatus, ShopifyStatus, TwitterStatus, WebdavStatus, unofficialPhrase, unofficialPhrases",
        "./guide: adviseStatus, chooseStatus, restGuide",
        "./check: checkResponse, expectValidResponse",
        "./matchers: httpMatchers",
        "./unstable: unstable_formatRateLimit, unstable_parseLegacyRateLimit, unstable_parseRateLimit, unstable_parseRateLimitPolicy, unstable_rateLimitDelay",
      ]
    `);
  });
});
