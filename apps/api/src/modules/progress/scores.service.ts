import { Injectable } from '@nestjs/common';
import type {
  Breakdown,
  explainProgress,
  Explanation,
  getBreakdown,
  getMovement,
  getUndertaking,
  InputOf,
  MovementBetween,
  Undertaking,
} from '@parley/contracts';
import { breakdown, explain, movementBetween, undertaking } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { WordsRepository } from '../ledger/index.ts';
import { toBreakdown } from './breakdown.mapper.ts';
import { toExplanation, wordsOfTerms } from './explanation.mapper.ts';
import { Inquiries } from './inquiries.ts';
import { toMovementBetween } from './movement.mapper.ts';
import { between, pointsOf } from './points.ts';
import { toUndertaking } from './undertaking.mapper.ts';

/** Answers about a point, or about two: what makes its score, what moved, what binds. */
@Injectable()
export class ScoresService {
  readonly #inquiries: Inquiries;
  readonly #words: WordsRepository;

  constructor(inquiries: Inquiries, words: WordsRepository) {
    this.#inquiries = inquiries;
    this.#words = words;
  }

  async explain(input: InputOf<typeof explainProgress>, caller: Caller): Promise<Explanation> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { at } = pointsOf(inquiry, { at: input.query.at ?? inquiry.question.asOf });
    const explanation = explain(inquiry.facts, inquiry.question, at.name);
    const words = await this.#words.find(inquiry.view, wordsOfTerms(explanation));
    return toExplanation(inquiry, at, explanation, words);
  }

  async movement(input: InputOf<typeof getMovement>, caller: Caller): Promise<MovementBetween> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { facts, question } = inquiry;
    const { from = null, to = question.asOf } = input.query;
    const points = pointsOf(inquiry, { from, to });
    return toMovementBetween(
      inquiry,
      points,
      between('from', () => movementBetween(facts, question, points.from?.name ?? null, points.to.name)),
    );
  }

  async breakdown(input: InputOf<typeof getBreakdown>, caller: Caller): Promise<Breakdown> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { facts, question } = inquiry;
    const { at } = pointsOf(inquiry, { at: input.query.at ?? question.asOf });
    const { by } = input.query;
    return toBreakdown(inquiry, at, by, breakdown(facts, question, at.name, by));
  }

  async undertaking(input: InputOf<typeof getUndertaking>, caller: Caller): Promise<Undertaking> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { facts, question, view } = inquiry;
    const { at } = pointsOf(inquiry, { at: input.query.at ?? question.asOf });
    return toUndertaking(inquiry, at, undertaking(facts, question, view.rules.singleUndertaking, at.name));
  }
}
