import { isHttpError, sendError } from 'http-status-kit';
import { defineNitroPlugin } from 'nitropack/runtime/plugin';

// plugins/answer-errors.ts; not an errorHandler, because h3 1 gives it the cause of an error in its place
export default defineNitroPlugin(({ h3App }) => {
  const { handler } = h3App;
  h3App.handler = async (event) => {
    try {
      await handler(event);
    } catch (error) {
      if (!isHttpError(error)) throw error;
      if (!error.expose) console.error(error);
      sendError(event.node.res, error);
    }
  };
});
