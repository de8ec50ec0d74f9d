// Tells how many files it takes to require a module, itself included.
require(process.argv[2]);
console.log(Object.keys(require.cache).length - 1);
