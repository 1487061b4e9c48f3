import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/index.ts';
import { ImportsRepository } from './imports.repository.ts';

/** Forgets each night what was uploaded a month ago; what it has written stays. */
@Injectable()
export class ForgetImports implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #imports: ImportsRepository;

  constructor(jobs: Jobs, imports: ImportsRepository) {
    this.#jobs = jobs;
    this.#imports = imports;
  }

  onModuleInit(): void {
    this.#jobs.schedule('17 4 * * *', 'forget_imports', () => this.#imports.forget());
  }
}
