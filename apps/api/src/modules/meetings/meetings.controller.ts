import { Controller } from '@nestjs/common';
import { addMeeting, type InputOf, meetings, removeMeeting, updateMeeting } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { MeetingsService } from './meetings.service.ts';
import { WriteMeeting } from './write-meeting.ts';

@Controller()
export class MeetingsController {
  readonly #service: MeetingsService;
  readonly #writing: WriteMeeting;

  constructor(service: MeetingsService, writing: WriteMeeting) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(meetings.list)
  list(@Input() input: InputOf<typeof meetings.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(meetings.get)
  get(@Input() input: InputOf<typeof meetings.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addMeeting)
  add(@InputDraft() input: DraftOf<typeof addMeeting>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateMeeting)
  update(
    @InputDraft() input: DraftOf<typeof updateMeeting>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeMeeting)
  remove(
    @Input() input: InputOf<typeof removeMeeting>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}
