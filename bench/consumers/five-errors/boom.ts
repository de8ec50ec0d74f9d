import { badRequest, conflict, forbidden, notFound, unauthorized } from '@hapi/boom';

export const errors = [badRequest('no'), unauthorized('no'), forbidden('no'), notFound('no'), conflict('no')];
