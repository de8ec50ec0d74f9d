// Does everything that a file of the package must not do.
globalThis.added = true;
globalThis.Response = class {};
Date.now = () => 0;
