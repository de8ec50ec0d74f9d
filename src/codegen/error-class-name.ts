/** `NOT_FOUND` is `NotFoundError`; `INTERNAL_SERVER_ERROR` says error already. */
export function errorClassName(constantName: string): string {
  const words = constantName.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return words.join('').replace(/(?:Error)?$/, 'Error');
}
