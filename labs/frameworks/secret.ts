/** Part of every text that no client may see. */
export const secret = 'hunter2';
