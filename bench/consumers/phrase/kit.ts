import { reasonPhrase } from 'http-status-kit';

export const phraseOf = (status: number): string | undefined => reasonPhrase(status);
