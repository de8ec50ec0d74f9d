import { ensureOk, type ProblemDocument } from 'http-status-kit';
import createClient, { type Client } from 'openapi-fetch';

/** The types that openapi-typescript generates. */
export interface paths {
  '/users/{id}': {
    get: {
      parameters: { path: { id: number } };
      responses: {
        200: { content: { 'application/json': { name: string } } };
        404: { content: { 'application/problem+json': ProblemDocument } };
      };
    };
  };
}

export function createApi(baseUrl: string): Client<paths> {
  const api = createClient<paths>({ baseUrl });
  api.use({ onResponse: ({ request, response }) => ensureOk(response, { method: request.method }) });
  return api;
}

export async function readUser(api: Client<paths>, id: number): Promise<{ name: string } | undefined> {
  const { data } = await api.GET('/users/{id}', { params: { path: { id } } });
  return data;
}
