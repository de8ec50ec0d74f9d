/** `NOT_FOUND` gives `NotFoundError`, and `INTERNAL_SERVER_ERROR` gives `InternalServerError`, with one `Error`. */
export function errorClassName(constantName: string): string {
  const words = constantName.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return words.join('').replace(/(?:Error)?$/, 'Error');
}
