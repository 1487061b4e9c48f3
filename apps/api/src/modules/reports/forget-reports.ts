import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/index.ts';
import { ReportsRepository } from './reports.repository.ts';

/** Forgets each hour files that have expired, and reports after a year. */
@Injectable()
export class ForgetReports implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #repository: ReportsRepository;

  constructor(jobs: Jobs, repository: ReportsRepository) {
    this.#jobs = jobs;
    this.#repository = repository;
  }

  onModuleInit(): void {
    this.#jobs.schedule('23 * * * *', 'forget_reports', () => this.#repository.forget());
  }
}
