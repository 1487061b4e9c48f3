import { Controller } from '@nestjs/common';
import {
  getWebhookDelivery,
  type InputOf,
  listWebhookDeliveries,
  redeliverWebhookDelivery,
  testWebhook,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { DeliveriesService } from './deliveries.service.ts';

@Controller()
export class DeliveriesController {
  readonly #service: DeliveriesService;

  constructor(service: DeliveriesService) {
    this.#service = service;
  }

  @Endpoint(listWebhookDeliveries)
  list(@Input() input: InputOf<typeof listWebhookDeliveries>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getWebhookDelivery)
  get(@Input() input: InputOf<typeof getWebhookDelivery>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(redeliverWebhookDelivery)
  redeliver(@Input() input: InputOf<typeof redeliverWebhookDelivery>, @CurrentCaller() caller: Caller) {
    return this.#service.redeliver(input, caller);
  }

  @Endpoint(testWebhook)
  test(@Input() input: InputOf<typeof testWebhook>, @CurrentCaller() caller: Caller) {
    return this.#service.test(input, caller);
  }
}
