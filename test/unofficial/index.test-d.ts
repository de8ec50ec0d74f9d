import { describe, expectTypeOf, it } from 'vitest';
import type { HttpStatus } from '../../src/index.js';
import {
  AwsStatus,
  CLOUDFLARE_WEB_SERVER_IS_DOWN,
  CloudflareStatus,
  NGINX_CLIENT_CLOSED_REQUEST,
  NginxStatus,
  type AnthropicStatus,
  type ApacheStatus,
  type CpanelStatus,
  type DeeplStatus,
  type EsriStatus,
  type GearsStatus,
  type GoogleStatus,
  type LaravelStatus,
  type LinkedinStatus,
  type MicrosoftStatus,
  type NestjsStatus,
  type PantheonStatus,
  type ProxyStatus,
  type QualysStatus,
  type ShopifyStatus,
  type TwitterStatus,
  type UnofficialStatus,
  type WebdavStatus,
} from '../../src/unofficial/index.js';

declare const number: number;

describe('the constants of vendors', () => {
  it('stay literals in an object', () => {
    expectTypeOf(NGINX_CLIENT_CLOSED_REQUEST).toEqualTypeOf<499>();
    const response = { status: CLOUDFLARE_WEB_SERVER_IS_DOWN };
    expectTypeOf(response).toEqualTypeOf<{ status: 521 }>();
  });
});

describe('the objects of vendors', () => {
  it('have members with literal types', () => {
    expectTypeOf(NginxStatus.CLIENT_CLOSED_REQUEST).toEqualTypeOf<499>();
    expectTypeOf(AwsStatus.ELB_UNAUTHORIZED).toEqualTypeOf<561>();
    // @ts-expect-error members are read-only
    CloudflareStatus.WEB_SERVER_IS_DOWN = 521;
  });

  it('have types of the same name with the union of their values', () => {
    expectTypeOf<NginxStatus>().toEqualTypeOf<444 | 494 | 495 | 496 | 497 | 499>();
    expectTypeOf<CloudflareStatus>().toEqualTypeOf<520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 530>();
    expectTypeOf<AwsStatus>().toEqualTypeOf<460 | 463 | 464 | 561>();
    expectTypeOf<MicrosoftStatus>().toEqualTypeOf<419 | 440 | 449 | 450 | 451 | 456 | 457>();
    expectTypeOf<ShopifyStatus>().toEqualTypeOf<430 | 540 | 783>();
    expectTypeOf<WebdavStatus>().toEqualTypeOf<210 | 419 | 420 | 421>();
    expectTypeOf<ApacheStatus>().toEqualTypeOf<218 | 509>();
    expectTypeOf<EsriStatus>().toEqualTypeOf<498 | 499>();
    expectTypeOf<ProxyStatus>().toEqualTypeOf<598 | 599>();
    expectTypeOf<[AnthropicStatus, QualysStatus]>().toEqualTypeOf<[529, 529]>();
    expectTypeOf<[DeeplStatus, NestjsStatus]>().toEqualTypeOf<[456, 456]>();
    expectTypeOf<[CpanelStatus, GearsStatus, GoogleStatus]>().toEqualTypeOf<[508, 103, 308]>();
    expectTypeOf<[LaravelStatus, LinkedinStatus, PantheonStatus, TwitterStatus]>().toEqualTypeOf<
      [419, 999, 530, 420]
    >();
  });
});

describe('UnofficialStatus', () => {
  it('is the union of all vendors', () => {
    expectTypeOf<NginxStatus | CloudflareStatus | MicrosoftStatus>().toExtend<UnofficialStatus>();
    expectTypeOf(number).not.toExtend<UnofficialStatus>();
    expectTypeOf<404>().not.toExtend<UnofficialStatus>();
  });

  it('shares with HttpStatus the numbers that are registered with another meaning', () => {
    expectTypeOf<NginxStatus & HttpStatus>().toBeNever();
    expectTypeOf<308>().toExtend<UnofficialStatus & HttpStatus>();
  });
});
