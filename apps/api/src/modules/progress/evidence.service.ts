import { Injectable } from '@nestjs/common';
import type {
  Accounts,
  getAccounts,
  getItemHistory,
  getReadouts,
  InputOf,
  ItemHistory,
  Readouts,
} from '@parley/contracts';
import {
  accountsThatDiffer,
  alignReadouts,
  itemHistory,
  meetingPoints,
  progressSeries,
} from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { invalid, notFound } from '../../platform/http/index.ts';
import { WordsRepository } from '../ledger/index.ts';
import { MeetingsRepository, toMeeting } from '../meetings/index.ts';
import { toAccounts } from './accounts.mapper.ts';
import { toItemHistory } from './history.mapper.ts';
import { type Inquiry, Inquiries } from './inquiries.ts';
import { pointsOf } from './points.ts';
import { toReadouts } from './readouts.mapper.ts';

/** Who said what: at a meeting, against each other, on one item from the beginning. */
@Injectable()
export class EvidenceService {
  readonly #inquiries: Inquiries;
  readonly #words: WordsRepository;
  readonly #meetings: MeetingsRepository;

  constructor(inquiries: Inquiries, words: WordsRepository, meetings: MeetingsRepository) {
    this.#inquiries = inquiries;
    this.#words = words;
    this.#meetings = meetings;
  }

  async readouts(input: InputOf<typeof getReadouts>, caller: Caller): Promise<Readouts> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { facts, question, view } = inquiry;
    const meeting = meetingAsked(inquiry, input.query.meeting);
    if (meeting === null) return toReadouts(inquiry, null, null, [], [], []);
    const items = alignReadouts(facts, question, meeting);
    const said = items.flatMap(({ words }) => words.map(({ assertion }) => assertion));
    const row = await this.#meetings.find(view, `key:${meeting}`);
    const sources = row === null ? [] : toMeeting(row).sources;
    return toReadouts(
      inquiry,
      meeting,
      restatedAt(inquiry, meeting),
      sources,
      items,
      await this.#words.find(view, said),
    );
  }

  async accounts(input: InputOf<typeof getAccounts>, caller: Caller): Promise<Accounts> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    return toAccounts(inquiry, accountsThatDiffer(inquiry.facts, inquiry.question));
  }

  async history(input: InputOf<typeof getItemHistory>, caller: Caller): Promise<ItemHistory> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const { facts, question, rows, view } = inquiry;
    const { id } = input.params;
    const item = rows.items.find((item) => id === `key:${item.key}` || id.toLowerCase() === item.id);
    if (item === undefined) throw notFound();
    const entries = itemHistory(facts, question, item.key);
    const said = entries.map(({ assertion }) => assertion);
    return toItemHistory(inquiry, item.key, entries, await this.#words.find(view, said));
  }
}

/** How much of what was said at a meeting only restates; whatever tracks are asked for besides. */
function restatedAt({ facts, question }: Inquiry, meeting: string): number | null {
  const { points } = progressSeries(facts, { ...question, filters: { ...question.filters, tracks: [] } });
  return points.find((point) => point.meeting?.key === meeting)?.restatedShare ?? null;
}

/** The meeting that is asked for, else the last one held. @throws ProblemError where the name is of none */
function meetingAsked(inquiry: Inquiry, asked: string | undefined): string | null {
  if (asked === undefined) return meetingPoints(inquiry.facts, inquiry.question).at(-1)?.meeting?.key ?? null;
  const { meeting } = pointsOf(inquiry, { meeting: asked });
  if (meeting.meeting !== null) return meeting.meeting.key;
  throw invalid([
    { pointer: '?meeting', code: 'point_unknown', message: `"${asked}" is a date, not a meeting` },
  ]);
}
