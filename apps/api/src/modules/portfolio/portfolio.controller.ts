import { Controller } from '@nestjs/common';
import { getPortfolio, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { PortfolioService } from './portfolio.service.ts';

@Controller()
export class PortfolioController {
  readonly #service: PortfolioService;

  constructor(service: PortfolioService) {
    this.#service = service;
  }

  @Endpoint(getPortfolio)
  page(@Input() input: InputOf<typeof getPortfolio>, @CurrentCaller() caller: Caller) {
    return this.#service.page(input, caller);
  }
}
