export const NOT_FOUND = 404;

console.log(NOT_FOUND);
