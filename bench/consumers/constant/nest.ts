import { HttpStatus } from '@nestjs/common';

console.log(HttpStatus.NOT_FOUND);
