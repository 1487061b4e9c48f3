import { Controller } from '@nestjs/common';
import { createFeed, getFeed, type InputOf, listFeeds, revokeFeed } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, Input, InputDraft } from '../../platform/http/index.ts';
import { FeedsService } from './feeds.service.ts';

@Controller()
export class FeedsController {
  readonly #service: FeedsService;

  constructor(service: FeedsService) {
    this.#service = service;
  }

  @Endpoint(listFeeds)
  list(@Input() input: InputOf<typeof listFeeds>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getFeed)
  get(@Input() input: InputOf<typeof getFeed>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createFeed)
  create(@InputDraft() input: DraftOf<typeof createFeed>, @CurrentCaller() caller: Caller) {
    return this.#service.create(input, caller);
  }

  @Endpoint(revokeFeed)
  revoke(@Input() input: InputOf<typeof revokeFeed>, @CurrentCaller() caller: Caller) {
    return this.#service.revoke(input, caller);
  }
}
