import { Inject, Injectable } from '@nestjs/common';
import {
  type FeedLanguage,
  feedLanguage,
  type MediaType,
  type Process,
  type TimesQuery,
} from '@parley/contracts';
import { renderChangesAtom, renderChangesJson, renderMeetingsCalendar } from '@parley/reports';
import type { Caller } from '../../platform/auth/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { found, notFound, TextDocument } from '../../platform/http/index.ts';
import { ProcessesService, type Viewpoint } from '../processes/index.ts';
import { FeedsRepository } from './feeds.repository.ts';
import { TellableChanges } from './tellable-changes.ts';
import { TellableMeetings } from './tellable-meetings.ts';

type File = 'calendar' | 'atom' | 'json';

interface Asked {
  params: { process: string };
  query: TimesQuery & { lang?: FeedLanguage | undefined };
}

/** Whose process, seen from where, and where the feed says it is. */
interface Subject {
  process: Process;
  view: Viewpoint;
  language: FeedLanguage;
  self: string | null;
}

const FILES: Record<File, { kind: 'meetings' | 'changes'; name: string; media: MediaType }> = {
  calendar: { kind: 'meetings', name: 'meetings.ics', media: 'text/calendar; charset=utf-8' },
  atom: { kind: 'changes', name: 'changes.atom', media: 'application/atom+xml; charset=utf-8' },
  json: { kind: 'changes', name: 'changes.json', media: 'application/feed+json; charset=utf-8' },
};

/** The files of a process, read within it or by a feed address. */
@Injectable()
export class FeedFiles {
  readonly #processes: ProcessesService;
  readonly #feeds: FeedsRepository;
  readonly #meetings: TellableMeetings;
  readonly #changes: TellableChanges;
  readonly #config: Pick<Config, 'apiUrl' | 'webUrl'>;

  constructor(
    processes: ProcessesService,
    feeds: FeedsRepository,
    meetings: TellableMeetings,
    changes: TellableChanges,
    @Inject(CONFIG) config: Config,
  ) {
    this.#processes = processes;
    this.#feeds = feeds;
    this.#meetings = meetings;
    this.#changes = changes;
    this.#config = config;
  }

  async inProcess(file: File, { params, query }: Asked, caller: Caller, accepted: FeedLanguage) {
    const { lang: language = accepted, ...times } = query;
    const subject = await this.#subject(params.process, caller, times);
    const self = `${this.#config.apiUrl}/v1/processes/${subject.process.slug}/${FILES[file].name}`;
    return this.#file(file, { ...subject, language, self });
  }

  async byToken(file: File, caller: Caller): Promise<TextDocument> {
    const { processId, kinds, language } = found(await this.#feeds.opened(caller));
    if (!kinds.includes(FILES[file].kind)) throw notFound();
    const subject = await this.#subject(processId, caller, {});
    // Its own address is a secret, and files are passed on.
    return this.#file(file, { ...subject, language: feedLanguage.parse(language), self: null });
  }

  async #subject(address: string, caller: Caller, times: TimesQuery) {
    const view = await this.#processes.viewpoint(address, caller, times);
    const query = { knownAt: times.knownAt };
    const process = await this.#processes.get(
      { params: { process: address }, query, body: undefined },
      caller,
    );
    return { view, process };
  }

  async #file(file: File, subject: Subject): Promise<TextDocument> {
    const { process, language } = subject;
    const { name, media } = FILES[file];
    const { text, changedAt } = await (file === 'calendar'
      ? this.#calendar(subject)
      : this.#told(file, subject));
    return new TextDocument({ text, media, filename: `${process.slug}-${language}-${name}`, changedAt });
  }

  async #calendar({ process, view, language }: Subject) {
    const url = this.#pageOf(process);
    const { meetings, changedAt } = await this.#meetings.of(view, url);
    return { text: renderMeetingsCalendar({ process: process.title, url, meetings }, language), changedAt };
  }

  async #told(file: 'atom' | 'json', { process, view, language, self }: Subject) {
    const feed = await this.#changes.of(view, process, { url: this.#pageOf(process), self });
    const render = { atom: renderChangesAtom, json: renderChangesJson }[file];
    return { text: render(feed, language), changedAt: feed.updatedAt };
  }

  #pageOf({ slug }: Process): string {
    return `${this.#config.webUrl}/processes/${slug}`;
  }
}
