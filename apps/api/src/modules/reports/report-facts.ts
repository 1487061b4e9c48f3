import { Injectable } from '@nestjs/common';
import type { ReportKind } from '@parley/contracts';
import { type Facts, readingsOf, spanOf, turnsOf } from '@parley/reports';
import type { Caller } from '../../platform/auth/index.ts';
import { AuditService } from '../audit/index.ts';
import { EventsService } from '../events/index.ts';
import { ItemsService } from '../items/index.ts';
import {
  DelaysService,
  EvidenceService,
  MilestoneStandingsService,
  ProgressService,
  ScoresService,
} from '../progress/index.ts';
import { everything } from './everything.ts';
import { type Asked, Frames } from './frames.ts';

type FactsOf<Kind extends ReportKind> = Omit<Extract<Facts, { kind: Kind }>, 'kind' | 'frame'>;
type Frame = Facts['frame'];

/** Reads what a report of each kind is made from, by the very services that answer the dashboard. */
@Injectable()
export class ReportFacts {
  readonly #frames: Frames;
  readonly #progress: ProgressService;
  readonly #scores: ScoresService;
  readonly #delays: DelaysService;
  readonly #evidence: EvidenceService;
  readonly #standings: MilestoneStandingsService;
  readonly #items: ItemsService;
  readonly #events: EventsService;
  readonly #audit: AuditService;

  constructor(
    frames: Frames,
    progress: ProgressService,
    scores: ScoresService,
    delays: DelaysService,
    evidence: EvidenceService,
    standings: MilestoneStandingsService,
    items: ItemsService,
    events: EventsService,
    audit: AuditService,
  ) {
    this.#frames = frames;
    this.#progress = progress;
    this.#scores = scores;
    this.#delays = delays;
    this.#evidence = evidence;
    this.#standings = standings;
    this.#items = items;
    this.#events = events;
    this.#audit = audit;
  }

  async of(kind: ReportKind, asked: Asked, reader: Caller): Promise<Facts> {
    const frame = await this.#frames.of(asked, reader, kind !== 'audit');
    switch (kind) {
      case 'progress':
        return { kind, frame, ...(await this.#ofProgress(asked, reader)) };
      case 'briefing':
        return { kind, frame, ...(await this.#ofBriefing(asked, reader)) };
      case 'matrix':
        return { kind, frame, matrix: await this.#progress.matrix(inputOf(asked), reader) };
      case 'milestones':
        return { kind, frame, ...(await this.#ofMilestones(asked, reader)) };
      case 'item':
        return { kind, frame, ...(await this.#ofItem(asked, reader)) };
      case 'accounts':
        return { kind, frame, ...(await this.#ofAccounts(asked, frame, reader)) };
      case 'audit':
        return { kind, frame, ...(await this.#ofAudit(asked, reader)) };
    }
  }

  async #ofProgress(asked: Asked, reader: Caller): Promise<FactsOf<'progress'>> {
    return {
      progress: await this.#progress.progress(inputOf(asked), reader),
      events: await this.#all(this.#events, asked, reader),
    };
  }

  async #ofBriefing(asked: Asked, reader: Caller): Promise<FactsOf<'briefing'>> {
    const { progress, events } = await this.#ofProgress(asked, reader);
    const { since } = asked.question;
    const span = since === null ? spanOf(progress) : { from: since, to: null };
    const input = inputOf(asked);
    const query = span && { ...input.query, from: span.from, to: span.to ?? undefined };
    return {
      progress,
      events,
      movement: query && (await this.#scores.movement({ ...input, query }, reader)),
      stalls: await this.#delays.stalls(input, reader),
      milestones: await this.#milestones(input, reader),
      accounts: await this.#evidence.accounts(input, reader),
    };
  }

  async #ofMilestones(asked: Asked, reader: Caller): Promise<FactsOf<'milestones'>> {
    return {
      milestones: await this.#milestones(inputOf(asked), reader),
      matrix: await this.#progress.matrix(ofAllItems(asked), reader),
    };
  }

  async #ofItem(asked: Asked, reader: Caller): Promise<FactsOf<'item'>> {
    const { asOf, knownAt, reading, item: key } = asked.question;
    const params = { process: asked.processId, id: `key:${key ?? ''}` };
    const whole = ofAllItems(asked);
    const item = await this.#items.get({ params, query: { knownAt } }, reader);
    const turns = turnsOf(item, asOf).map((day) => ({ ...whole, query: { ...whole.query, asOf: day } }));
    return {
      item,
      history: await this.#evidence.history(
        { params, query: { asOf, knownAt, reading }, body: undefined },
        reader,
      ),
      matrix: await this.#progress.matrix(whole, reader),
      turns: await inTurn(turns, (input) => this.#progress.matrix(input, reader)),
      lag: await this.#delays.lag(whole, reader),
      milestones: await this.#milestones(whole, reader),
    };
  }

  async #ofAccounts(asked: Asked, { parties }: Frame, reader: Caller): Promise<FactsOf<'accounts'>> {
    const input = inputOf(asked);
    const readings = readingsOf(asked.question, parties);
    return {
      accounts: await this.#evidence.accounts(input, reader),
      matrix: await this.#progress.matrix(input, reader),
      progresses: await inTurn(readings, (reading) =>
        this.#progress.progress({ ...input, query: { ...input.query, reading } }, reader),
      ),
    };
  }

  async #ofAudit({ processId, question }: Asked, reader: Caller): Promise<FactsOf<'audit'>> {
    const filters = { type: [], process: processId, to: question.knownAt, order: 'oldest' as const };
    const entries = await everything((page) =>
      this.#audit.list({ params: undefined, query: { ...page, ...filters }, body: undefined }, reader),
    );
    return { entries };
  }

  #milestones({ params, query }: ReturnType<typeof inputOf>, reader: Caller) {
    const { asOf, knownAt, reading, kind, theme, obligor } = query;
    const asked = { asOf, knownAt, reading, kind, theme, obligor, archived: 'any' as const };
    return everything((page) =>
      this.#standings.list(
        { params, query: { ...page, sort: 'recorded', ...asked }, body: undefined },
        reader,
      ),
    );
  }

  #all<S extends EventsService>(service: S, { processId, question: { knownAt } }: Asked, reader: Caller) {
    type Resource = Awaited<ReturnType<S['list']>>['data'][number];
    return everything<Resource>((page) =>
      service.list({ params: { process: processId }, query: { ...page, knownAt } }, reader),
    );
  }
}

/** The question as the routes of reckoning take it. */
export const inputOf = ({ processId, question }: Asked) => {
  const { asOf, knownAt, reading, method, track, itemKind: kind, theme, obligor } = question;
  const query = { asOf, knownAt, reading, method, track, kind, theme, obligor };
  return { params: { process: processId }, query, body: undefined };
};

const ofAllItems = (asked: Asked) => {
  const input = inputOf(asked);
  return { ...input, query: { ...input.query, kind: [], theme: [], obligor: [] } };
};

/** One after the other: a report is in no hurry, and holds one connection. */
async function inTurn<T, U>(each: readonly T[], ask: (one: T) => Promise<U>): Promise<U[]> {
  const answers: U[] = [];
  for (const one of each) answers.push(await ask(one));
  return answers;
}
