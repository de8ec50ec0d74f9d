import { NotFoundException } from '@nestjs/common';

throw new NotFoundException('No user 42');
