import { createRequestHandler, type LoaderFunction } from 'react-router';
import { answeringErrors } from '../../../examples/frameworks/react-router.ts';
import { fetchListener, listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

// The same as React Router's compiler generates for a module that exports a loader but no component.
function resourceRoute(id: string, loader: LoaderFunction) {
  const module = { default: undefined, loader: withRecipe ? answeringErrors(loader) : loader };
  return { id, path: `${id}/:scenario`, module };
}

const handle = createRequestHandler({
  entry: { module: { default: () => new Response() } },
  routes: {
    sync: resourceRoute('sync', ({ params }) => {
      throw makeError(params['scenario']);
    }),
    async: resourceRoute('async', async ({ params }) => {
      await Promise.resolve();
      throw makeError(params['scenario']);
    }),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
});

listen(fetchListener(handle), 'react-router');
