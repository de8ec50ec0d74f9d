/** Nanoseconds per call, averaged over as many calls as fit into the given time, including garbage collection. */
export async function timeOf(program: () => unknown, milliseconds: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    const result = program();
    if (result instanceof Promise) await result;
    calls += 1;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (elapsed / calls) * 1e6;
}
