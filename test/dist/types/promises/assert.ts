/** Whether two types are the same, not only assignable to each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile where something does not hold. */
export declare function holds<Fact extends true>(): Fact;

/** Takes a value of a type, and shows that it is one. */
export declare function takes<Wanted>(value: Wanted): void;
