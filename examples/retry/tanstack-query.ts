import { QueryClient } from '@tanstack/query-core';
import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';

// A query only reads, so it is safe to retry. TanStack Query does not retry mutations unless you ask for it.
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
