import { Module } from '@nestjs/common';
import { ApiKeysModule } from '../api-keys/index.ts';
import { MembersController } from './members.controller.ts';
import { MembersRepository } from './members.repository.ts';
import { MembersService } from './members.service.ts';
import { MembershipWrites } from './membership-writes.ts';
import { RemoveMember } from './remove-member.ts';
import { UpdateMember } from './update-member.ts';

@Module({
  imports: [ApiKeysModule],
  controllers: [MembersController],
  providers: [MembersRepository, MembersService, MembershipWrites, RemoveMember, UpdateMember],
  exports: [MembersRepository, MembershipWrites],
})
export class MembersModule {}
