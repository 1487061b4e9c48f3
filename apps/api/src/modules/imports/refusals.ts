import { Injectable, Logger } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import type { ImportState } from '@parley/database';
import { ProblemError } from '../../platform/http/index.ts';
import { type ImportRow, ImportsRepository } from './imports.repository.ts';

/** As many as a person reads; the changes have them all. */
const MOST = 200;

/** What becomes of an import where what was asked for could not be done. */
@Injectable()
export class Refusals {
  readonly #imports: ImportsRepository;
  readonly #logger = new Logger('Imports');

  constructor(imports: ImportsRepository) {
    this.#imports = imports;
  }

  /** Does it, or has the import stand where it stood, with the reason. */
  async orBack(row: ImportRow, at: ImportState, back: ImportState, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.#imports.move(row, at, { state: back, progress: 100, refusal: this.of(error) });
    }
  }

  of(error: unknown): { detail: string; errors: Fault[] } {
    if (error instanceof ProblemError) return { detail: error.message, errors: error.faults.slice(0, MOST) };
    this.#logger.error(error);
    return { detail: 'Something broke on our side: try again.', errors: [] };
  }
}
