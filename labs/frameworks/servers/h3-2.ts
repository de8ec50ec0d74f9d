import { H3, toNodeHandler } from 'h3';
import { answerErrors } from '../../../examples/frameworks/h3.ts';
import { listen, withRecipe } from '../listen.ts';
import { makeError } from '../scenarios.ts';

const app = new H3();
if (withRecipe) app.use(answerErrors);

app.get('/sync/:scenario', (event) => {
  throw makeError(event.context.params?.['scenario']);
});
app.get('/async/:scenario', async (event) => {
  await Promise.resolve();
  throw makeError(event.context.params?.['scenario']);
});

listen(toNodeHandler(app), 'h3');
