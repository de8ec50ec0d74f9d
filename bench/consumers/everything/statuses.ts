import everything from 'statuses';

console.log(everything);
