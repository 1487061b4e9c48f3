import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.ts';
import { Attempts } from './attempt.ts';
import { DealOut } from './deal-out.ts';
import { Deliver } from './deliver.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { DeliveriesRepository } from './deliveries.repository.ts';
import { DeliveriesService } from './deliveries.service.ts';
import { DisableWebhook } from './disable-webhook.ts';
import { ForgetDeliveries } from './forget-deliveries.ts';
import { Lanes } from './lanes.ts';
import { Told } from './told.ts';
import { WebhookLetters } from './webhook-letters.ts';
import { WebhookSecrets } from './webhook-secrets.ts';
import { WebhooksController } from './webhooks.controller.ts';
import { WebhooksRepository } from './webhooks.repository.ts';
import { WebhooksService } from './webhooks.service.ts';
import { WriteWebhook } from './write-webhook.ts';

@Module({
  imports: [MembersModule],
  controllers: [WebhooksController, DeliveriesController],
  providers: [
    WebhooksRepository,
    WebhooksService,
    WriteWebhook,
    WebhookSecrets,
    WebhookLetters,
    DisableWebhook,
    DeliveriesRepository,
    DeliveriesService,
    Told,
    Lanes,
    Attempts,
    DealOut,
    Deliver,
    ForgetDeliveries,
  ],
})
export class WebhooksModule {}
