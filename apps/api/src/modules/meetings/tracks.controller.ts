import { Controller } from '@nestjs/common';
import { addTrack, type InputOf, tracks, removeTrack, updateTrack } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { TracksService } from './tracks.service.ts';
import { WriteTrack } from './write-track.ts';

@Controller()
export class TracksController {
  readonly #service: TracksService;
  readonly #writing: WriteTrack;

  constructor(service: TracksService, writing: WriteTrack) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(tracks.list)
  list(@Input() input: InputOf<typeof tracks.list>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(tracks.get)
  get(@Input() input: InputOf<typeof tracks.get>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(addTrack)
  add(@InputDraft() input: DraftOf<typeof addTrack>, @CurrentCaller() caller: Caller) {
    return this.#writing.add(input, caller);
  }

  @Endpoint(updateTrack)
  update(
    @InputDraft() input: DraftOf<typeof updateTrack>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeTrack)
  remove(
    @Input() input: InputOf<typeof removeTrack>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.remove(input, caller, ifMatch);
  }
}
