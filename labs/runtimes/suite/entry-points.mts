import { equal, type Promised } from './promise.mjs';

/** All entry points except the root. Each promise does its own import, so a failed import breaks only that promise. */
export const entryPoints: readonly Promised[] = [
  {
    name: '/details knows every code',
    async keep() {
      const { allStatusDetails, statusDetails } = await import('http-status-kit/details');
      equal(allStatusDetails.length, 64);
      equal([statusDetails(404).phrase, statusDetails(404).spec.section], ['Not Found', '15.5.5']);
      equal(statusDetails(471), undefined);
    },
  },
  {
    name: '/details knows the codes of vendors',
    async keep() {
      const { unofficialDetails } = await import('http-status-kit/details');
      equal(
        unofficialDetails(499).some(({ vendor }) => vendor === 'nginx'),
        true,
      );
      equal(unofficialDetails(404), []);
    },
  },
  {
    name: '/details finds a code by words',
    async keep() {
      const { searchDetails } = await import('http-status-kit/details');
      equal(searchDetails('rate limit')[0]?.code, 429);
      equal(searchDetails('not fuond')[0]?.code, 404);
      equal(searchDetails(''), []);
    },
  },
  {
    name: '/unofficial has constants and phrases',
    async keep() {
      const { NGINX_CLIENT_CLOSED_REQUEST, unofficialPhrase, unofficialPhrases } =
        await import('http-status-kit/unofficial');
      equal([NGINX_CLIENT_CLOSED_REQUEST, unofficialPhrase(499)], [499, 'Client Closed Request']);
      equal([unofficialPhrase(404), unofficialPhrases(404)], [undefined, []]);
    },
  },
  {
    name: '/guide chooses a code',
    async keep() {
      const { chooseStatus } = await import('http-status-kit/guide');
      equal(chooseStatus('POST', 'created'), 201);
      equal(chooseStatus('any', 'rateLimited'), 429);
      equal(chooseStatus('POST', 'toString' as 'created'), undefined);
    },
  },
  {
    name: '/guide gives its reasons',
    async keep() {
      const { adviseStatus, restGuide } = await import('http-status-kit/guide');
      const advice = adviseStatus('POST', 'created');
      equal([advice.code, advice === restGuide.POST.created], [201, true]);
      equal(Object.keys(advice.required ?? advice.advised ?? {}), ['Location', 'ETag']);
    },
  },
  {
    name: '/check finds what a Response of this platform lacks',
    async keep() {
      const { checkResponse } = await import('http-status-kit/check');
      const [finding] = checkResponse(new Response('who?', { status: 401 }));
      equal([finding?.rule, finding?.level, finding?.spec], ['401-www-authenticate', 'must', 'RFC 9110 §15.5.2']);
    },
  },
  {
    name: '/check finds nothing wrong with an error of ours',
    async keep() {
      const { checkResponse } = await import('http-status-kit/check');
      const { MethodNotAllowedError } = await import('http-status-kit');
      equal(checkResponse(new MethodNotAllowedError('Read only', { allow: ['GET'] }).toResponse()), []);
    },
  },
  {
    name: '/matchers tell a test runner what passes',
    async keep() {
      const { httpMatchers } = await import('http-status-kit/matchers');
      equal([httpMatchers.toHaveStatus(404, [404, 410]).pass, httpMatchers.toBeSuccess(404).pass], [true, false]);
      equal(httpMatchers.toBeValidHttpResponse(new Response('who?', { status: 401 })).pass, false);
    },
  },
  {
    name: '/unstable reads and writes the draft of RateLimit',
    async keep() {
      const { unstable_formatRateLimit, unstable_parseRateLimit } = await import('http-status-kit/unstable');
      equal(unstable_parseRateLimit('"default";r=50;t=30'), [{ name: 'default', r: 50, t: 30 }]);
      equal(unstable_formatRateLimit([{ name: 'default', r: 50, t: 30 }]), '"default";r=50;t=30');
    },
  },
];
