import { QueryClient } from '@tanstack/query-core';
import { ensureOk } from 'http-status-kit';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      queryFn: async ({ queryKey: [url], signal }): Promise<unknown> =>
        (await ensureOk(fetch(url as string, { signal }))).json(),
      retry: false,
    },
  },
});
