import { ACCEPTED } from 'http-status-kit';

interface Job {
  readonly jobId: number;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly statusUrl: string;
}

const jobs = new Map<number, Job>();
let lastId = 6;

export function handler(): Response {
  const jobId = ++lastId;
  const job: Job = { jobId, state: 'queued', statusUrl: `/jobs/${jobId}` };
  jobs.set(jobId, job);
  return Response.json(job, { status: ACCEPTED, headers: { location: job.statusUrl, 'retry-after': '5' } });
}
