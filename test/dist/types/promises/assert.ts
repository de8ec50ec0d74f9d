/** Whether two types are identical, not only assignable to each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the type argument is `true`. */
export declare function holds<Fact extends true>(): Fact;

/** Compiles only if the value has the type. */
export declare function takes<Wanted>(value: Wanted): void;
