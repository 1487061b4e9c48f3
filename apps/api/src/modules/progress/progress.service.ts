import { Injectable } from '@nestjs/common';
import type { getMatrix, getProgress, InputOf, Matrix, Progress } from '@parley/contracts';
import { matrix, movementBetween, progressSeries } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { Inquiries } from './inquiries.ts';
import { toMatrix } from './matrix.mapper.ts';
import { toProgress } from './progress.mapper.ts';

/** Brings facts to the domain and its answers back. It knows no rule of reckoning itself. */
@Injectable()
export class ProgressService {
  readonly #inquiries: Inquiries;

  constructor(inquiries: Inquiries) {
    this.#inquiries = inquiries;
  }

  async progress(input: InputOf<typeof getProgress>, caller: Caller): Promise<Progress> {
    const { view, rows, facts, question } = await this.#inquiries.inquire(input, caller);
    return toProgress(view, question, progressSeries(facts, question), rows);
  }

  async matrix(input: InputOf<typeof getMatrix>, caller: Caller): Promise<Matrix> {
    const { view, rows, facts, question } = await this.#inquiries.inquire(input, caller);
    const table = matrix(facts, question);
    const since = movementBetween(facts, question, table.meetings.at(-1) ?? null, question.asOf);
    return toMatrix(view, question, table, since.moves, rows);
  }
}
