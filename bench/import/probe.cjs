// Prints how many milliseconds it takes to require a module.
const before = performance.now();
require(process.argv[2]);
console.log(performance.now() - before);
