import entryPoints from '../../entry-points.json' with { type: 'json' };

/** The registry as JSON, for other tools. `entry-points.json` lists only files with code. */
const jsonFiles = ['registry.json', 'registry.schema.json'];

/** Updates `exports` and `typesVersions` in the text of `package.json`. */
export function withExports(manifest: string): string {
  const paths = Object.entries(entryPoints);
  return withMembers(manifest, {
    exports: {
      ...Object.fromEntries(paths.map(([path, file]) => [path, conditions(path, file)])),
      ...Object.fromEntries(jsonFiles.map((file) => [`./${file}`, `./dist/${file}`])),
      './package.json': './package.json',
    },
    // With module resolution "node10", TypeScript ignores `exports`.
    typesVersions: {
      '*': Object.fromEntries<readonly string[]>([
        ...paths.slice(1).map(([path, file]) => [path.slice(2), [declarations(file)]] as const),
        ...jsonFiles.map((file) => [file, [`./dist/${file}`]] as const),
      ]),
    },
  });
}

/** Updates `exports` in the text of `jsr.json`, which lists the source files. */
export function withSources(manifest: string): string {
  return withMembers(manifest, {
    exports: Object.fromEntries<string>([
      ...Object.entries(entryPoints).map(([path, file]) => [path, `./${file}`] as const),
      ...jsonFiles.map((file) => [`./${file}`, `./src/generated/${file}`] as const),
    ]),
  });
}

/** The files for `import` and `require`. The declarations exist only once, as CommonJS. */
function conditions(path: string, file: string): unknown {
  const name = path === '.' ? 'index' : path.slice(2);
  return {
    import: { types: `./dist/esm/${name}.d.ts`, default: `./dist/esm/${name}.js` },
    require: { types: declarations(file), default: `./dist/cjs/${name}.js` },
  };
}

const declarations = (file: string): string => `./dist/types/${file.replace(/^src\/(.*)\.ts$/, '$1.d.ts')}`;

const withMembers = (manifest: string, members: object): string =>
  `${JSON.stringify({ ...(JSON.parse(manifest) as object), ...members }, null, 2)}\n`;
