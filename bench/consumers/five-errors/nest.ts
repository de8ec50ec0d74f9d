import {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';

export const errors = [
  new BadRequestException('no'),
  new UnauthorizedException('no'),
  new ForbiddenException('no'),
  new NotFoundException('no'),
  new ConflictException('no'),
];
