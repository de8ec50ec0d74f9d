import * as everything from '@nestjs/common';

console.log(everything);
