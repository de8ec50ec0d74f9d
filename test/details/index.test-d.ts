import { describe, expectTypeOf, it } from 'vitest';
import {
  allStatusDetails,
  allUnofficialDetails,
  searchDetails,
  statusDetails,
  unofficialDetails,
  type CacheDetails,
  type ContentDetails,
  type ExpectedContent,
  type GrpcDetails,
  type HeaderDetails,
  type HeaderLevel,
  type InsteadDetails,
  type RedirectRule,
  type RelatedDetails,
  type RetryDetails,
  type SpecDetails,
  type StatusDetails,
  type StatusDetailsOf,
  type StatusState,
  type UnofficialDetails,
  type VersionDetails,
} from '../../src/details/index.js';
import {
  isHttpStatus,
  type HttpStatus,
  type ReasonPhrase,
  type StatusClass,
  type StatusName,
} from '../../src/index.js';

declare const number: number;
declare const query: string;

describe('statusDetails', () => {
  it('is exact for a literal', () => {
    const details = statusDetails(404);
    expectTypeOf(details).toEqualTypeOf<StatusDetails<404>>();
    expectTypeOf(details.code).toEqualTypeOf<404>();
    expectTypeOf(details.name).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(details.phrase).toEqualTypeOf<'Not Found'>();
    expectTypeOf(details.class).toEqualTypeOf<'clientError'>();
    expectTypeOf(details.registered).toEqualTypeOf<true>();
    expectTypeOf(details.state).toEqualTypeOf<StatusState>();
  });

  it('is undefined for an unregistered literal', () => {
    expectTypeOf(statusDetails(471)).toEqualTypeOf<undefined>();
    expectTypeOf(statusDetails(499)).toEqualTypeOf<undefined>();
  });

  it('may be undefined for a number', () => {
    expectTypeOf(statusDetails(number)).toEqualTypeOf<StatusDetails | undefined>();
    expectTypeOf<StatusDetailsOf<number>>().toEqualTypeOf<StatusDetails | undefined>();
  });

  it('distributes over a union', () => {
    const code = number as 200 | 404 | 471;
    expectTypeOf(statusDetails(code)).toEqualTypeOf<StatusDetails<200> | StatusDetails<404> | undefined>();
    if (isHttpStatus(number)) expectTypeOf(statusDetails(number).phrase).toEqualTypeOf<ReasonPhrase>();
  });

  it('accepts only numbers', () => {
    // @ts-expect-error a string is not a code
    statusDetails('404');
  });

  it('returns details that fit into a list of StatusDetails', () => {
    const list: StatusDetails[] = [statusDetails(404), statusDetails(503)];
    expectTypeOf(list).items.toEqualTypeOf<StatusDetails>();
  });
});

describe('allStatusDetails', () => {
  it('is a list of details', () => {
    expectTypeOf(allStatusDetails).toEqualTypeOf<readonly StatusDetails[]>();
    expectTypeOf<StatusDetails['code']>().toEqualTypeOf<HttpStatus>();
    expectTypeOf<StatusDetails['name']>().toEqualTypeOf<StatusName>();
    expectTypeOf<StatusDetails['phrase']>().toEqualTypeOf<ReasonPhrase>();
    expectTypeOf<StatusDetails['class']>().toEqualTypeOf<StatusClass>();
  });

  it('has a named type for each part', () => {
    expectTypeOf<StatusDetails['spec']>().toEqualTypeOf<SpecDetails>();
    expectTypeOf<StatusDetails['cache']>().toEqualTypeOf<CacheDetails>();
    expectTypeOf<StatusDetails['content']>().toEqualTypeOf<ContentDetails>();
    expectTypeOf<ContentDetails['expected']>().toEqualTypeOf<readonly ExpectedContent[]>();
    expectTypeOf<StatusDetails['redirect']>().toEqualTypeOf<RedirectRule | undefined>();
    expectTypeOf<StatusDetails['retry']>().toEqualTypeOf<RetryDetails>();
    expectTypeOf<StatusDetails['headers']>().toEqualTypeOf<readonly HeaderDetails[]>();
    expectTypeOf<HeaderDetails['level']>().toEqualTypeOf<HeaderLevel>();
    expectTypeOf<StatusDetails['instead']>().toEqualTypeOf<readonly InsteadDetails[]>();
    expectTypeOf<StatusDetails['related']>().toEqualTypeOf<readonly RelatedDetails[]>();
    expectTypeOf<StatusDetails['notIn']>().toEqualTypeOf<readonly VersionDetails[]>();
    expectTypeOf<StatusDetails['grpc']>().toEqualTypeOf<GrpcDetails>();
  });
});

describe('unofficialDetails and allUnofficialDetails', () => {
  it('are lists', () => {
    expectTypeOf(unofficialDetails(499)).toEqualTypeOf<readonly UnofficialDetails[]>();
    expectTypeOf(allUnofficialDetails).toEqualTypeOf<readonly UnofficialDetails[]>();
    expectTypeOf<UnofficialDetails['headers']>().toEqualTypeOf<readonly Omit<HeaderDetails, 'spec'>[]>();
    expectTypeOf<UnofficialDetails['class']>().toEqualTypeOf<StatusClass | undefined>();
  });
});

describe('searchDetails', () => {
  it('returns both kinds, distinguished by `registered`', () => {
    for (const hit of searchDetails(query)) {
      if (hit.registered) expectTypeOf(hit).toEqualTypeOf<StatusDetails>();
      else expectTypeOf(hit).toEqualTypeOf<UnofficialDetails>();
    }
    expectTypeOf(searchDetails).parameter(0).toEqualTypeOf<string | number>();
  });
});
