export async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (response.ok) return response;
  const { title } = (await response.json()) as { title?: string };
  throw Object.assign(new Error(title), { status: response.status });
}
