import { QueryClient } from '@tanstack/query-core';
import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';

// A query reads, so it may be repeated. A mutation is not repeated unless you ask for it.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      queryFn: async ({ queryKey: [url], signal }): Promise<unknown> =>
        (await ensureOk(fetch(url as string, { signal }))).json(),
      retry: (failures, error) => failures < 3 && isRetryable(error),
      retryDelay: (failures, error) => retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: failures }),
    },
  },
});
