// Prints how many files `require` loads for a module, including the module itself.
require(process.argv[2]);
console.log(Object.keys(require.cache).length - 1);
