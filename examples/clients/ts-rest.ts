import { initClient, initContract } from '@ts-rest/core';
import { errorFromResponse, hasStatus, isSuccess, type ProblemDocument } from 'http-status-kit';

const c = initContract();

const contract = {
  user: c.query({
    method: 'GET',
    path: '/users/:id',
    responses: { 200: c.type<{ name: string }>(), 404: c.type<ProblemDocument & { id: number }>() },
    strictStatusCodes: true,
  }),
};

export async function readUser(baseUrl: string, id: string): Promise<{ name: string }> {
  const response = await initClient(contract, { baseUrl }).user({ params: { id } });
  if (isSuccess(response)) return response.body;
  // The server may return a status that is not in the contract.
  const { status, headers, body } = response;
  throw await errorFromResponse({ status, headers }, { content: body });
}

export async function missingId(baseUrl: string, id: string): Promise<number | undefined> {
  const response = await initClient(contract, { baseUrl }).user({ params: { id } });
  return hasStatus(response, 404) ? response.body.id : undefined;
}
