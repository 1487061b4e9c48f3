import { Controller } from '@nestjs/common';
import { type InputOf, search } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { SearchService } from './search.service.ts';

@Controller()
export class SearchController {
  readonly #service: SearchService;

  constructor(service: SearchService) {
    this.#service = service;
  }

  @Endpoint(search)
  page(@Input() input: InputOf<typeof search>, @CurrentCaller() caller: Caller) {
    return this.#service.page(input, caller);
  }
}
