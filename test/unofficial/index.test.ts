import { describe, expect, it } from 'vitest';
import * as kit from '../../src/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import * as unofficial from '../../src/unofficial/index.js';

const exported = Object.entries<unknown>(unofficial);
const constants = exported.filter(([, value]) => typeof value === 'number');
const objects = exported.filter(([, value]) => typeof value === 'object') as [string, Record<string, number>][];

describe('the constants of vendors', () => {
  it('exist once for each record', () => {
    expect(Object.fromEntries(constants)).toEqual(
      Object.fromEntries(unofficialRecords.map(({ name, code }) => [name, code])),
    );
  });
});

describe('the objects of vendors', () => {
  it('exist once for each vendor', () => {
    expect(objects).toHaveLength(new Set(unofficialRecords.map(({ vendor }) => vendor)).size);
  });

  it('contain the constants of their vendor without its prefix', () => {
    expect(unofficial.NginxStatus).toEqual({
      NO_RESPONSE: 444,
      REQUEST_HEADER_TOO_LARGE: 494,
      SSL_CERTIFICATE_ERROR: 495,
      SSL_CERTIFICATE_REQUIRED: 496,
      HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
      CLIENT_CLOSED_REQUEST: 499,
    });
  });

  it('keep the prefixes of products', () => {
    expect(unofficial.AwsStatus.ELB_UNAUTHORIZED).toBe(561);
    expect(unofficial.MicrosoftStatus.RETRY_WITH).toBe(449);
    expect(unofficial.MicrosoftStatus.IIS_LOGIN_TIMEOUT).toBe(440);
    expect(unofficial.MicrosoftStatus.EXCHANGE_REDIRECT).toBe(451);
  });

  it('contain every constant once', () => {
    const members = objects.flatMap(([object, members]) => {
      const prefix = object.replace('Status', '').toUpperCase();
      return Object.entries(members).map(([name, code]) => {
        return [`${prefix}_${name}` in unofficial ? `${prefix}_${name}` : name, code] as const;
      });
    });
    expect(members).toHaveLength(constants.length);
    expect(Object.fromEntries(members)).toEqual(Object.fromEntries(constants));
  });
});

describe('unofficial codes', () => {
  it('are not exported from the main entry point', () => {
    for (const [name] of exported) expect(kit).not.toHaveProperty(name);
    for (const name of constants.map(([name]) => name)) expect(kit.HttpStatus).not.toHaveProperty(name);
  });

  it('share a number with a registered code only in another meaning', () => {
    const shared = unofficialRecords.map(({ code }) => code).filter(kit.isHttpStatus);
    expect(shared).toContain(308);
    for (const code of shared) expect(unofficial.unofficialPhrase(code)).not.toBe(kit.reasonPhrase(code));
  });
});
