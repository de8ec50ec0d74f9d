import { errorResponse, ForbiddenError, UnauthorizedError } from 'http-status-kit';

const roles = new Map([
  ['Bearer EXAMPLE-TOKEN-OF-A-MEMBER', 'member'],
  ['Bearer EXAMPLE-TOKEN-OF-AN-ADMINISTRATOR', 'administrator'],
]);

export function handler(request: Request): Response {
  try {
    const role = roles.get(request.headers.get('authorization') ?? '');
    if (role === undefined) throw new UnauthorizedError('Sign in', { challenges: [{ scheme: 'Bearer' }] });
    if (role !== 'administrator') throw new ForbiddenError('Only administrators may delete projects');
    return new Response(null, { status: 204 });
  } catch (error) {
    return errorResponse(error);
  }
}
