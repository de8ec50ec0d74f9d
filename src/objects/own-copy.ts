/** Options without what a prototype has: somebody who can write to `Object.prototype` has no say in what a function does. */
export function ownOptions<Options extends object>(options: Options | null | undefined): Options {
  return { __proto__: null, ...options } as unknown as Options;
}
