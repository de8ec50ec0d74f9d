import { errorFromResponse } from 'http-status-kit';
import { ofetch } from 'ofetch';

export const api = ofetch.create({
  // ofetch has already read the body.
  onResponseError: async ({ response }) => {
    throw await errorFromResponse(response, { content: response._data });
  },
});
