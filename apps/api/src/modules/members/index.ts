export { toMember } from './members.mapper.ts';
export { MembersModule } from './members.module.ts';
export { MembersRepository } from './members.repository.ts';
export { MembershipWrites } from './membership-writes.ts';
export { clearanceFaults, refuseBeyondOwn, roleFaults } from './standing.ts';
