import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/index.ts';
import { DeliveriesRepository } from './deliveries.repository.ts';

/** Forgets each night what was delivered a month ago. */
@Injectable()
export class ForgetDeliveries implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #deliveries: DeliveriesRepository;

  constructor(jobs: Jobs, deliveries: DeliveriesRepository) {
    this.#jobs = jobs;
    this.#deliveries = deliveries;
  }

  onModuleInit(): void {
    this.#jobs.schedule('47 3 * * *', 'forget_webhook_deliveries', () => this.#deliveries.forget());
  }
}
