import { errorFromResponse } from 'http-status-kit';
import { ofetch } from 'ofetch';

export const api = ofetch.create({
  // The content is read by now.
  onResponseError: async ({ response }) => {
    throw await errorFromResponse(response, { content: response._data });
  },
});
