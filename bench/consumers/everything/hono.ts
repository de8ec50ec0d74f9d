import * as everything from 'hono/http-exception';

console.log(everything);
