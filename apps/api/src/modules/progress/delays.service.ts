import { Injectable } from '@nestjs/common';
import type { getLag, getStalls, InputOf, Lag, Stalls } from '@parley/contracts';
import { lag, stalls, survival } from '@parley/domain';
import type { Caller } from '../../platform/auth/index.ts';
import { Inquiries, type Inquiry } from './inquiries.ts';
import { toLag } from './lag.mapper.ts';
import { toStalls } from './stalls.mapper.ts';

/** How long things take, and what stands still. */
@Injectable()
export class DelaysService {
  readonly #inquiries: Inquiries;

  constructor(inquiries: Inquiries) {
    this.#inquiries = inquiries;
  }

  async stalls(input: InputOf<typeof getStalls>, caller: Caller): Promise<Stalls> {
    return this.among(await this.#inquiries.inquire(input, caller));
  }

  /** Of what has been inquired already. */
  among(inquiry: Inquiry): Stalls {
    const { facts, question, rows, view } = inquiry;
    const { stallRules } = view.rules;
    const technicalTracks = rows.tracks.filter(({ level }) => level === 'technical').map(({ key }) => key);
    return toStalls(inquiry, stallRules, stalls(facts, question, { ...stallRules, technicalTracks }));
  }

  async lag(input: InputOf<typeof getLag>, caller: Caller): Promise<Lag> {
    const inquiry = await this.#inquiries.inquire(input, caller);
    const answer = lag(inquiry.facts, inquiry.question);
    const durations = answer.items.map(({ days, end }) => ({ days, ended: end === 'full' }));
    return toLag(inquiry, answer, survival(durations));
  }
}
