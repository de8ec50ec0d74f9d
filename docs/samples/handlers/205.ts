import { RESET_CONTENT } from 'http-status-kit';

const readings: unknown[] = [];

export async function handler(request: Request): Promise<Response> {
  readings.push(await request.json());
  return new Response(null, { status: RESET_CONTENT });
}
