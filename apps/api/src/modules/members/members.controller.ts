import { Controller } from '@nestjs/common';
import { getMember, type InputOf, listMembers, removeMember, updateMember } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { MembersService } from './members.service.ts';
import { RemoveMember } from './remove-member.ts';
import { UpdateMember } from './update-member.ts';

@Controller()
export class MembersController {
  readonly #service: MembersService;
  readonly #updating: UpdateMember;
  readonly #removing: RemoveMember;

  constructor(service: MembersService, updating: UpdateMember, removing: RemoveMember) {
    this.#service = service;
    this.#updating = updating;
    this.#removing = removing;
  }

  @Endpoint(listMembers)
  list(@Input() input: InputOf<typeof listMembers>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getMember)
  get(@Input() input: InputOf<typeof getMember>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(updateMember)
  update(
    @InputDraft() input: DraftOf<typeof updateMember>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#updating.update(input, caller, ifMatch);
  }

  @Endpoint(removeMember)
  remove(@Input() input: InputOf<typeof removeMember>, @CurrentCaller() caller: Caller) {
    return this.#removing.remove(input, caller);
  }
}
