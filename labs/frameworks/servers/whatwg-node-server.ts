import { createServerAdapter } from '@whatwg-node/server';
import { answerErrors } from '../../../examples/frameworks/whatwg-node-server.ts';
import { handle } from '../fetch-handler.ts';
import { listen, withRecipe } from '../listen.ts';

listen(createServerAdapter(handle, { plugins: withRecipe ? [answerErrors] : [] }), '@whatwg-node/server');
