/** The milliseconds that a timer can count to; more would fire at once. */
export const longestTimer = 2_147_483_647;
