import { errorResponse, ServiceUnavailableError } from 'http-status-kit';

const maintenance = { isOn: true, end: new Date('2026-11-24T10:00:00Z') };

export function handler(): Response {
  try {
    if (maintenance.isOn) {
      throw new ServiceUnavailableError('Maintenance until 10:00 UTC', {
        expose: true,
        retryAfter: maintenance.end,
        headers: { 'cache-control': 'no-store' },
      });
    }
    return Response.json([]);
  } catch (error) {
    return errorResponse(error);
  }
}
