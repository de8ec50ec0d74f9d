import { errorReader, NotFoundError } from 'http-status-kit';

const errorFrom = errorReader([NotFoundError]);

export async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (response.ok) return response;
  throw await errorFrom(response);
}
