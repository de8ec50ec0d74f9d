// A module that does what no file of the package may do.
globalThis.added = true;
globalThis.Response = class {};
Date.now = () => 0;
