import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { minify } from 'terser';
import webpack from 'webpack';
import { modules } from './pack.ts';

/** Bundles a program for a current browser and minifies it. The entry is a JavaScript file. */
export type Bundle = (entry: string) => Promise<string>;

/** Corrects a plugin's type: it describes the CommonJS form, but the imported ES module exports the function itself. */
const pluginOf = <Plugin>(plugin: { readonly default: Plugin }): Plugin => plugin as unknown as Plugin;

/** Modules left out of the bundles: Node's built-ins, which some peers import, and optional ones of @nestjs/common. */
const external = [...builtinModules, /^node:/, /^class-(?:transformer|validator)(?:\/|$)/];
const isExternal = (path: string): boolean =>
  external.some((name) => (typeof name === 'string' ? name === path : name.test(path)));

export const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      external: [...builtinModules, 'node:*', 'class-transformer', 'class-validator'],
      nodePaths: [modules],
      logLevel: 'error',
    });
    return outputFiles[0]?.text ?? '';
  },

  'rollup + terser': async (entry) => {
    const bundle = await rollup({
      input: entry,
      external: isExternal,
      plugins: [nodeResolve({ browser: true, modulePaths: [modules] }), pluginOf(commonjs)(), pluginOf(json)()],
      onwarn: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es' });
    const { code = '' } = await minify(output[0].code, { module: true, ecma: 2020, toplevel: true });
    return code;
  },

  rolldown: async (entry) => {
    const bundle = await rolldown({
      input: entry,
      platform: 'browser',
      external: isExternal,
      resolve: { modules: [modules, 'node_modules'] },
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'es', minify: true });
    return output[0].code;
  },

  webpack: async (entry) => {
    const path = await mkdtemp(join(tmpdir(), 'webpack-'));
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: modules,
          entry,
          target: ['web', 'es2022'],
          output: { path, filename: 'out.js', module: true, library: { type: 'module' } },
          experiments: { outputModule: true },
          externalsType: 'module',
          externals: [
            ({ request }, done) => {
              done(undefined, isExternal(request) ? request : undefined);
            },
          ],
          resolve: { modules: [modules, 'node_modules'] },
          performance: false,
        },
        (error, stats) => {
          if (error) reject(error);
          else resolve(stats);
        },
      );
    });
    if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
    const code = await readFile(join(path, 'out.js'), 'utf8');
    await rm(path, { recursive: true });
    return code;
  },
};
