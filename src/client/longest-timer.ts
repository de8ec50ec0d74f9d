/** The longest delay of a timer, in milliseconds. A timer with a longer delay would fire at once. */
export const longestTimer = 2_147_483_647;
