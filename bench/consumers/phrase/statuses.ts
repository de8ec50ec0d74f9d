import statuses from 'statuses';

export const phraseOf = (status: number): string | undefined => statuses.message[status];
