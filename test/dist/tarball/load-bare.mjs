// Loads each file in its own realm, without globals and with frozen built-in objects, and prints which globals each
// file reads and writes. Needs --experimental-vm-modules. Reads { format, allowed, files } as JSON.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileFunction, createContext, runInContext, SourceTextModule } from 'node:vm';

const { format, allowed, files } = JSON.parse(readFileSync(0, 'utf8'));
const names = Object.getOwnPropertyNames(globalThis);

/** Freezes everything that is reachable, and watches each global. Only the allowed ones have a value. */
function strip(names, allowed) {
  const world = globalThis;
  const { defineProperty, freeze, getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf } = Object;
  const { ownKeys } = Reflect;
  const access = { read: [], written: [] };
  const values = new Map(getOwnPropertyNames(world).map((name) => [name, world[name]]));
  const seen = new Set([world]);
  const freezeAll = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    freeze(value);
    freezeAll(getPrototypeOf(value));
    for (const key of ownKeys(value)) {
      const { get, set, value: member } = getOwnPropertyDescriptor(value, key);
      [get, set, member].forEach(freezeAll);
    }
  };
  values.forEach((value) => freezeAll(value));
  for (const name of new Set([...names, ...values.keys()])) {
    if (getOwnPropertyDescriptor(world, name)?.configurable === false) continue;
    defineProperty(world, name, {
      configurable: true,
      get: () => {
        access.read.push(name);
        return allowed.includes(name) ? values.get(name) : undefined;
      },
      set: () => void access.written.push(name),
    });
  }
  return { access, keys: () => ownKeys(world) };
}

async function loadModule(path, context) {
  const modules = new Map();
  const moduleOf = (path) => {
    if (!modules.has(path)) {
      modules.set(path, new SourceTextModule(readFileSync(path, 'utf8'), { context, identifier: path }));
    }
    return modules.get(path);
  };
  const module = moduleOf(path);
  await module.link((specifier, { identifier }) => moduleOf(resolve(dirname(identifier), specifier)));
  await module.evaluate();
}

function loadCommonJs(path, context, cache = new Map()) {
  if (cache.has(path)) return cache.get(path).exports;
  const module = { exports: {} };
  cache.set(path, module);
  const require = (specifier) => loadCommonJs(resolve(dirname(path), specifier), context, cache);
  const parameters = ['module', 'exports', 'require'];
  compileFunction(readFileSync(path, 'utf8'), parameters, { parsingContext: context })(module, module.exports, require);
  return module.exports;
}

const load = { esm: loadModule, cjs: loadCommonJs }[format];
const results = [];
for (const file of files) {
  const context = createContext();
  const { access, keys } = runInContext(`(${strip})`, context)(names, allowed);
  const before = keys();
  let error;
  try {
    await load(file, context);
  } catch (thrown) {
    error = `${thrown}`;
  }
  const added = keys().filter((key) => !before.includes(key));
  results.push({
    file,
    read: [...new Set(access.read)].sort(),
    changed: [...access.written, ...added.map(String)],
    error,
  });
}
process.stdout.write(JSON.stringify(results));
