import { Injectable } from '@nestjs/common';
import type { Fault, NewReport } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { invalid } from '../../platform/http/index.ts';
import type { Asked } from './frames.ts';
import { readerFor } from './makers.ts';
import { itemFaults, labelFaults, ReportFaults } from './report-faults.ts';

/** What is wanted of a process, with the two times and more left open. */
export type Wanted = Pick<
  NewReport,
  'process' | 'kind' | 'language' | 'reading' | 'method' | 'track' | 'itemKind' | 'theme' | 'obligor' | 'item'
> &
  Partial<Pick<NewReport, 'asOf' | 'knownAt' | 'since'>>;

type Frozen = { asked: Asked; faults: readonly [] } | { asked: null; faults: readonly Fault[] };

/** Leaves nothing open in a question, so that it is answered the same for ever; or says what speaks against it. */
@Injectable()
export class FreezeQuestion {
  readonly #faults: ReportFaults;

  constructor(faults: ReportFaults) {
    this.#faults = faults;
  }

  /** What a caller asks for, for readers of the label that they name. @throws ProblemError with all that speaks against it */
  async freezeFor(body: Wanted & Pick<NewReport, 'label'>, caller: Caller): Promise<Asked> {
    const { organizationId, clearance } = caller;
    const beyond = labelFaults(clearance, body.label);
    const reader = readerFor(organizationId, body.kind, beyond.length > 0 ? 'public' : body.label);
    const { asked, faults } = await this.freeze(body, reader);
    if (asked === null || beyond.length > 0) throw invalid([...beyond, ...faults]);
    return asked;
  }

  async freeze(wanted: Wanted, reader: Caller): Promise<Frozen> {
    const faults = itemFaults(wanted.kind, wanted.item);
    const view = await this.#faults.viewOf(wanted.process, reader, wanted.knownAt);
    if (view === null) return { asked: null, faults: [...faults, NO_PROCESS] };
    const knownAt = view.knownAt.toISOString();
    const { kind, language, reading, method, track, itemKind, theme, obligor, since = null } = wanted;
    const item =
      wanted.item === null ? null : await this.#faults.itemKey(view.processId, wanted.item, knownAt, reader);
    const asOf = wanted.asOf ?? new Date().toISOString().slice(0, 10);
    const question = { asOf, knownAt, reading, method, track, itemKind, theme, obligor, since, item };
    const asked = { processId: view.processId, language, question };
    const all = [
      ...faults,
      ...(wanted.item !== null && item === null ? [NO_ITEM] : []),
      ...(await this.#faults.ofQuestion(kind, asked, reader)),
    ];
    return all.length > 0 ? { asked: null, faults: all } : { asked, faults: [] };
  }
}

const NO_PROCESS: Fault = {
  pointer: '/process',
  code: 'not_found',
  message: 'is no process that a report of this label shows',
};
const NO_ITEM: Fault = {
  pointer: '/item',
  code: 'item_unknown',
  message: 'is no item that a report of this label shows',
};
