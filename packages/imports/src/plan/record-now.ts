import type { DateOrder, ImportAxis, LocalizedText } from '@parley/contracts';
import { lastDayOf } from '@parley/domain';
import { plain } from '../detect/columns.ts';
import { meetingNamed } from '../detect/suggest.ts';

interface Titled {
  key: string;
  title: LocalizedText;
}

/** An assertion that stands: nothing corrects it. */
export interface Said extends Record<Exclude<ImportAxis, 'implementation'>, string | null> {
  item: string;
  effectiveOn: string;
  account: string;
  act: string;
  implementation: number | null;
  meeting: string | null;
}

/** What was said by a day. */
type SaidOn = Pick<Said, ImportAxis> & { day: string };

/** The record as whoever imports sees it. */
export interface RecordNow {
  items: readonly Titled[];
  meetings: readonly (Titled & { heldOn: string | null })[];
  parties: readonly { key: string; name: LocalizedText }[];
  sources: readonly { key: string; title: string; url: string | null }[];
  said: readonly Said[];
}

export interface FoundMeeting {
  key: string;
  heldOn: string | null;
  titles: readonly string[];
}

/** The record with what is planned to be added to it, and what is planned to be said. */
export class RecordAsPlanned {
  readonly #items = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  readonly #sources = new Map<string, string>();
  readonly #parties = new Map<string, string>();
  readonly #meetings: FoundMeeting[];
  readonly #byItem = new Map<string, SaidOn[]>();
  readonly #signatures = new Set<string>();

  constructor({ items, meetings, parties, sources, said }: RecordNow) {
    for (const item of items) this.addItem(item.key, Object.values(item.title));
    for (const { key, title, url } of sources) this.addSource(key, url === null ? [title] : [title, url]);
    for (const { key, name } of parties) {
      for (const text of [key, ...Object.values(name)]) this.#parties.set(plain(text), key);
    }
    this.#meetings = meetings.map(({ key, heldOn, title }) => ({
      key,
      heldOn,
      titles: Object.values(title),
    }));
    for (const one of said) this.say(one);
  }

  /** By its key, else by a title in any language. */
  itemNamed(text: string): string | null {
    return this.#items.get(text.replace(/^key:/, '')) ?? this.#titles.get(plain(text)) ?? null;
  }

  addItem(key: string, titles: readonly string[]): void {
    this.#items.set(key, key);
    for (const title of titles) if (!this.#titles.has(plain(title))) this.#titles.set(plain(title), key);
  }

  sourceNamed(text: string): string | null {
    return this.#sources.get(text.replace(/^key:/, '')) ?? null;
  }

  addSource(key: string, names: readonly string[]): void {
    for (const name of [key, ...names]) if (!this.#sources.has(name)) this.#sources.set(name, key);
  }

  partyNamed(text: string): string | null {
    return this.#parties.get(plain(text)) ?? null;
  }

  meetingNamed(text: string, order: DateOrder | null): FoundMeeting | null {
    return meetingNamed(text.replace(/^key:/, ''), this.#meetings, order);
  }

  addMeeting(meeting: FoundMeeting): void {
    this.#meetings.push(meeting);
  }

  /** Whether just this is said already. */
  says(said: Said): boolean {
    return this.#signatures.has(signatureOf(said));
  }

  say(said: Said): void {
    this.#signatures.add(signatureOf(said));
    const name = `${said.item} ${said.account}`;
    const all = this.#byItem.get(name) ?? [];
    this.#byItem.set(name, all);
    const { agreement, legal, implementation } = said;
    // Of a long file no more than is asked for.
    all.push({ agreement, legal, implementation, day: lastDayOf(said.effectiveOn) });
  }

  /** The last word of an account on an item's axis, as of a date; null where there is none. */
  standing(item: string, account: string, axis: ImportAxis, effectiveOn: string): string | null {
    const by = lastDayOf(effectiveOn);
    let last: { day: string; value: string } | null = null;
    for (const said of this.#byItem.get(`${item} ${account}`) ?? []) {
      const value = said[axis];
      if (value !== null && said.day <= by && (last === null || said.day >= last.day)) {
        last = { day: said.day, value: String(value) };
      }
    }
    return last?.value ?? null;
  }
}

const signatureOf = ({
  item,
  effectiveOn,
  account,
  act,
  agreement,
  legal,
  implementation,
  meeting,
}: Said): string =>
  JSON.stringify([item, effectiveOn, account, act, agreement, legal, implementation, meeting]);
