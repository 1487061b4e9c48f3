import { Controller } from '@nestjs/common';
import {
  countNotifications,
  type InputOf,
  listNotifications,
  markNotificationsSeen,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { NotificationsService } from './notifications.service.ts';

@Controller()
export class NotificationsController {
  readonly #service: NotificationsService;

  constructor(service: NotificationsService) {
    this.#service = service;
  }

  @Endpoint(listNotifications)
  list(@Input() input: InputOf<typeof listNotifications>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(countNotifications)
  count(@Input() _: InputOf<typeof countNotifications>, @CurrentCaller() caller: Caller) {
    return this.#service.count(caller);
  }

  @Endpoint(markNotificationsSeen)
  markSeen(@Input() input: InputOf<typeof markNotificationsSeen>, @CurrentCaller() caller: Caller) {
    return this.#service.markSeen(input, caller);
  }
}
