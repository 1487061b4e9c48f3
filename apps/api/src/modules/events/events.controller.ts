import { Controller } from '@nestjs/common';
import { addEvent, type InputOf, events, removeEvent, updateEvent } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { EventsService } from './events.service.ts';
import { WriteEvent } from './write-event.ts';

@Controller()
export class EventsController {
  readonly #service: EventsService;
  readonly #writing: WriteEvent;

  constructor(service: EventsService, writing: WriteEvent) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(events.list)
  list(@Input() input: InputOf<typeof events.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(events.get)
  get(@Input() input: InputOf<typeof events.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addEvent)
  add(@InputDraft() input: DraftOf<typeof addEvent>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateEvent)
  update(
    @InputDraft() input: DraftOf<typeof updateEvent>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeEvent)
  remove(
    @Input() input: InputOf<typeof removeEvent>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}
