import { errorResponse, SEE_OTHER, UnprocessableContentError } from 'http-status-kit';

const comments: { readonly article: number; readonly text: string }[] = [];

export async function handler(request: Request): Promise<Response> {
  try {
    const form = new URLSearchParams(await request.text());
    const article = Number(form.get('article'));
    const text = form.get('text') ?? '';
    if (!Number.isInteger(article) || text === '') throw new UnprocessableContentError('A comment needs a text');
    comments.push({ article, text });
    const location = `/articles/${article}#comments`;
    return new Response(
      `<!doctype html><title>Saved</title><p>Your comment is on <a href="${location}">the page of the article</a>.`,
      {
        status: SEE_OTHER,
        headers: { location, 'content-type': 'text/html; charset=utf-8' },
      },
    );
  } catch (error) {
    return errorResponse(error);
  }
}
