import { BadRequestError, defineProblem, errorResponse } from 'http-status-kit';

const Taken = defineProblem({
  type: 'https://example.com/problems/taken',
  status: 409,
  title: 'Value is taken',
}).with<{ field: string }>();

const addresses = new Set(['ada@example.com']);

function notJson(cause: unknown): never {
  throw new BadRequestError('The body is not valid JSON', { cause });
}

export async function handler(request: Request): Promise<Response> {
  try {
    const user = (await request.json().catch(notJson)) as { email?: unknown } | null;
    const email = user?.email;
    if (typeof email !== 'string') throw new BadRequestError('The user needs an e-mail address');
    if (addresses.has(email)) throw new Taken('The e-mail address is taken', { field: 'email' });
    addresses.add(email);
    return Response.json({ email }, { status: 201, headers: { location: `/users/${addresses.size}` } });
  } catch (error) {
    return errorResponse(error);
  }
}
