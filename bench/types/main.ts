import ts from 'typescript';
import { interleave } from '../statistics.ts';

// Prints what each of the given programs costs the compiler: the counts of `tsc --extendedDiagnostics` and the
// milliseconds of each round. With `declarations`, it also checks the packages' declarations, as without `skipLibCheck`.

export interface Cost {
  readonly instantiations: number;
  readonly types: number;
  readonly checkTimes: readonly number[];
}

const [, , list = '[]', rounds = '1', declarations] = process.argv;
const files = JSON.parse(list) as string[];
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

// Every check creates a new program, but each file is read only once.
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const sources = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (name, ...rest) => {
  if (!sources.has(name)) sources.set(name, read(name, ...rest));
  return sources.get(name);
};

const counts = new Map<string, Omit<Cost, 'checkTimes'>>();

function check(file: string): number {
  const program = ts.createProgram([file], options, host);
  // Global declarations cost the same for every program, so they are processed before the clock starts.
  program.getTypeChecker();
  const checked = program.getSourceFiles().filter(isChecked);
  const start = performance.now();
  const diagnostics = checked.flatMap((source) => program.getSemanticDiagnostics(source));
  const time = performance.now() - start;
  const own = diagnostics.filter(({ file }) => file && !file.isDeclarationFile);
  if (own.length > 0) throw new Error(ts.formatDiagnostics(own, host));
  counts.set(file, { instantiations: program.getInstantiationCount(), types: program.getTypeCount() });
  return time;
}

function isChecked({ fileName, isDeclarationFile }: ts.SourceFile): boolean {
  if (!isDeclarationFile) return true;
  return declarations !== undefined && !/\/node_modules\/(?:typescript|@types\/node)\//.test(fileName);
}

for (const file of files) check(file);
const times = await interleave(files, Number(rounds), check);
const costs = files.flatMap((file): Cost[] => {
  const [count, checkTimes] = [counts.get(file), times[file]];
  return count && checkTimes ? [{ ...count, checkTimes }] : [];
});
console.log(JSON.stringify(costs));
