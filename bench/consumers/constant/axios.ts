import { HttpStatusCode } from 'axios';

console.log(HttpStatusCode.NotFound);
