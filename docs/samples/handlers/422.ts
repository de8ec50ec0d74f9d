import { BadRequestError, defineProblem, errorResponse } from 'http-status-kit';

interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

const Invalid = defineProblem({
  type: 'https://example.com/problems/validation',
  status: 422,
  title: 'Validation failed',
}).with<{ errors: readonly FieldError[] }>();

// A real server lets a schema do this; what matters is that every error is found before the answer.
function errorsOf(order: { quantity?: unknown; email?: unknown } | null): FieldError[] {
  return [
    ...(Number(order?.quantity) >= 1 ? [] : [{ pointer: '#/quantity', detail: 'has to be at least 1' }]),
    ...(String(order?.email).includes('@') ? [] : [{ pointer: '#/email', detail: 'is no e-mail address' }]),
  ];
}

function notJson(cause: unknown): never {
  throw new BadRequestError('The body is not valid JSON', { cause });
}

export async function handler(request: Request): Promise<Response> {
  try {
    const order = (await request.json().catch(notJson)) as { quantity?: unknown; email?: unknown } | null;
    const errors = errorsOf(order);
    if (errors.length > 0)
      throw new Invalid(`The order has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`, { errors });
    return Response.json(order, { status: 201, headers: { location: '/orders/18' } });
  } catch (error) {
    return errorResponse(error);
  }
}
