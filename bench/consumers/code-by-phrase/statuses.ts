import statuses from 'statuses';

export const codeOf = (phrase: string): number | undefined => Number(statuses(phrase));
