import { Controller } from '@nestjs/common';
import { addMilestone, type InputOf, milestones, removeMilestone, updateMilestone } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { MilestoneStandingsService } from './milestone-standings.service.ts';
import { WriteMilestone } from './write-milestone.ts';

@Controller()
export class MilestoneStandingsController {
  readonly #service: MilestoneStandingsService;
  readonly #writing: WriteMilestone;

  constructor(service: MilestoneStandingsService, writing: WriteMilestone) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(milestones.list)
  list(@Input() input: InputOf<typeof milestones.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(milestones.get)
  get(@Input() input: InputOf<typeof milestones.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addMilestone)
  add(@InputDraft() input: DraftOf<typeof addMilestone>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateMilestone)
  update(
    @InputDraft() input: DraftOf<typeof updateMilestone>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeMilestone)
  remove(
    @Input() input: InputOf<typeof removeMilestone>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}
