import { sendError, toHttpError } from 'http-status-kit';
import { defineNitroPlugin } from 'nitropack/runtime/plugin';

const options = { trustExpose: true };

// plugins/answer-errors.ts; not an errorHandler, because h3 1 passes it the cause, not the error
export default defineNitroPlugin(({ h3App }) => {
  const { handler } = h3App;
  h3App.handler = async (event) => {
    try {
      await handler(event);
    } catch (error) {
      // In Nuxt, to keep the error page for pages: if (!event.path.startsWith('/api/')) throw error;
      if (!toHttpError(error, options).expose) console.error(error);
      sendError(event.node.res, error, options);
    }
  };
});
