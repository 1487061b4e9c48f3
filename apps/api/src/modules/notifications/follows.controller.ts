import { Controller } from '@nestjs/common';
import { followProcess, getFollow, type InputOf, listFollows, unfollowProcess } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { FollowsService } from './follows.service.ts';

@Controller()
export class FollowsController {
  readonly #service: FollowsService;

  constructor(service: FollowsService) {
    this.#service = service;
  }

  @Endpoint(listFollows)
  list(@Input() input: InputOf<typeof listFollows>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getFollow)
  get(@Input() input: InputOf<typeof getFollow>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(followProcess)
  follow(@Input() input: InputOf<typeof followProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.follow(input, caller);
  }

  @Endpoint(unfollowProcess)
  unfollow(@Input() input: InputOf<typeof unfollowProcess>, @CurrentCaller() caller: Caller) {
    return this.#service.unfollow(input, caller);
  }
}
