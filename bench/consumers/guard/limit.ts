export const isMine = (status: number): boolean => status >= 400 && status < 500;
