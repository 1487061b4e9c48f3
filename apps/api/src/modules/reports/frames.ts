import { Injectable } from '@nestjs/common';
import type { FrozenQuestion, TimesQuery } from '@parley/contracts';
import type { Facts } from '@parley/reports';
import type { Caller } from '../../platform/auth/index.ts';
import { ItemsService } from '../items/index.ts';
import { LedgerService } from '../ledger/index.ts';
import { MeetingsService, TracksService } from '../meetings/index.ts';
import { PartiesService } from '../parties/index.ts';
import { type ListQuery, ProcessesService } from '../processes/index.ts';
import { SourcesService } from '../sources/index.ts';
import { everything } from './everything.ts';

type Frame = Facts['frame'];

/** What is asked of which process, in which language. */
export interface Asked {
  processId: string;
  language: Frame['question']['language'];
  question: FrozenQuestion;
}

type Lists = {
  list(input: { params: { process: string }; query: ListQuery & TimesQuery }, caller: Caller): unknown;
};
type ListedBy<S extends Lists> = Awaited<ReturnType<S['list']>> extends { data: (infer T)[] } ? T : never;

/** The record around what a report tells: names, claims, sources, as the reader is answered. */
@Injectable()
export class Frames {
  readonly #processes: ProcessesService;
  readonly #parties: PartiesService;
  readonly #tracks: TracksService;
  readonly #meetings: MeetingsService;
  readonly #items: ItemsService;
  readonly #ledger: LedgerService;
  readonly #sources: SourcesService;

  constructor(
    processes: ProcessesService,
    parties: PartiesService,
    tracks: TracksService,
    meetings: MeetingsService,
    items: ItemsService,
    ledger: LedgerService,
    sources: SourcesService,
  ) {
    this.#processes = processes;
    this.#parties = parties;
    this.#tracks = tracks;
    this.#meetings = meetings;
    this.#items = items;
    this.#ledger = ledger;
    this.#sources = sources;
  }

  /** @param isOfLedger whether anything is told of what was said */
  async of({ processId, language, question }: Asked, reader: Caller, isOfLedger = true): Promise<Frame> {
    const { asOf, knownAt, reading, method, track, itemKind, theme, obligor, since, item } = question;
    const params = { process: processId };
    const list = <S extends Lists>(service: S, times: TimesQuery = { knownAt }): Promise<ListedBy<S>[]> =>
      everything(
        (page) =>
          service.list({ params, query: { ...page, ...times } }, reader) as ReturnType<
            Parameters<typeof everything<ListedBy<S>>>[0]
          >,
      );
    return {
      question: {
        language,
        clearance: reader.clearance,
        asOf,
        knownAt,
        reading,
        method,
        tracks: track,
        kinds: itemKind,
        themes: theme,
        obligors: obligor,
        since,
        item,
      },
      process: await this.#processes.get({ params, query: { knownAt }, body: undefined }, reader),
      parties: await list(this.#parties),
      tracks: await list(this.#tracks),
      meetings: await list(this.#meetings),
      items: await list(this.#items),
      assertions: isOfLedger ? await list(this.#ledger, { asOf, knownAt }) : [],
      sources: isOfLedger ? await list(this.#sources) : [],
    };
  }
}
