import { Controller } from '@nestjs/common';
import {
  createWebhook,
  disableWebhook,
  enableWebhook,
  getWebhook,
  type InputOf,
  listWebhooks,
  removeWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { WebhooksService } from './webhooks.service.ts';
import { WriteWebhook } from './write-webhook.ts';

@Controller()
export class WebhooksController {
  readonly #service: WebhooksService;
  readonly #writing: WriteWebhook;

  constructor(service: WebhooksService, writing: WriteWebhook) {
    this.#service = service;
    this.#writing = writing;
  }

  @Endpoint(listWebhooks)
  list(@Input() input: InputOf<typeof listWebhooks>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getWebhook)
  get(@Input() input: InputOf<typeof getWebhook>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createWebhook)
  create(@InputDraft() input: DraftOf<typeof createWebhook>, @CurrentCaller() caller: Caller) {
    return this.#writing.create(input, caller);
  }

  @Endpoint(updateWebhook)
  update(
    @InputDraft() input: DraftOf<typeof updateWebhook>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#writing.update(input, caller, ifMatch);
  }

  @Endpoint(removeWebhook)
  remove(@Input() input: InputOf<typeof removeWebhook>, @CurrentCaller() caller: Caller) {
    return this.#service.remove(input, caller);
  }

  @Endpoint(rotateWebhookSecret)
  rotate(@Input() input: InputOf<typeof rotateWebhookSecret>, @CurrentCaller() caller: Caller) {
    return this.#service.rotate(input, caller);
  }

  @Endpoint(enableWebhook)
  enable(@Input() input: InputOf<typeof enableWebhook>, @CurrentCaller() caller: Caller) {
    return this.#service.enable(input, caller);
  }

  @Endpoint(disableWebhook)
  disable(@Input() input: InputOf<typeof disableWebhook>, @CurrentCaller() caller: Caller) {
    return this.#service.disable(input, caller);
  }
}
