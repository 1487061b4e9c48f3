import { Injectable } from '@nestjs/common';
import {
  type Fault,
  type FrozenQuestion,
  type Label,
  labelsSeenWith,
  type ReportKind,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { ItemsService } from '../items/index.ts';
import { ProcessesService, type Viewpoint } from '../processes/index.ts';
import { ProgressService, ScoresService } from '../progress/index.ts';
import type { Asked } from './frames.ts';
import { inputOf } from './report-facts.ts';

/** Parameters of the routes by which a question is tried, by the fields of a report's own. */
const FIELDS: Record<string, string> = { '?kind': '/itemKind', '?from': '/since' };

/** What speaks against a report before it is queued: it would fail for nothing else than what breaks. */
@Injectable()
export class ReportFaults {
  readonly #processes: ProcessesService;
  readonly #items: ItemsService;
  readonly #progress: ProgressService;
  readonly #scores: ScoresService;

  constructor(
    processes: ProcessesService,
    items: ItemsService,
    progress: ProgressService,
    scores: ScoresService,
  ) {
    this.#processes = processes;
    this.#items = items;
    this.#progress = progress;
    this.#scores = scores;
  }

  /** Null where the reader sees none. */
  async viewOf(process: string, reader: Caller, knownAt?: string): Promise<Viewpoint | null> {
    return orNull(() => this.#processes.viewpoint(process, reader, { knownAt }));
  }

  async ofQuestion(kind: ReportKind, asked: Asked, reader: Caller): Promise<Fault[]> {
    const { since } = asked.question;
    const input = inputOf(asked);
    const from = { ...input, query: { ...input.query, from: since ?? undefined } };
    const tried = await faultsOf(() =>
      since === null ? this.#progress.progress(input, reader) : this.#scores.movement(from, reader),
    );
    return [...tried, ...ofKind(kind, asked.question)];
  }

  /** The key by which the item is known; null where there is none that the reader sees. */
  async itemKey(process: string, item: string, knownAt: string, reader: Caller): Promise<string | null> {
    const params = { process, id: item };
    return (await orNull(() => this.#items.get({ params, query: { knownAt } }, reader)))?.key ?? null;
  }
}

export const labelFaults = (own: Label, label: Label): Fault[] =>
  labelsSeenWith(own).includes(label)
    ? []
    : [{ pointer: '/label', code: 'beyond_own_clearance', message: 'is above your own' }];

/** What a kind needs, and what only another has. */
const ofKind = (kind: ReportKind, { since }: FrozenQuestion): Fault[] =>
  since === null || kind === 'briefing'
    ? []
    : [{ pointer: '/since', code: 'not_of_this_kind', message: 'is for a briefing' }];

export const itemFaults = (kind: ReportKind, item: string | null): Fault[] => {
  if (kind === 'item' && item === null)
    return [{ pointer: '/item', code: 'item_needed', message: 'has to say which item the dossier is about' }];
  return kind !== 'item' && item !== null
    ? [{ pointer: '/item', code: 'not_of_this_kind', message: 'is for the dossier of an item' }]
    : [];
};

async function faultsOf(ask: () => Promise<unknown>): Promise<Fault[]> {
  try {
    await ask();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'validation_failed') throw error;
    return error.faults.map((fault) => ({
      ...fault,
      pointer: FIELDS[fault.pointer] ?? fault.pointer.replace('?', '/'),
    }));
  }
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not_found') return null;
    throw error;
  }
}
