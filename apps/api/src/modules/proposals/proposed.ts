import { higherOf, type Label, type NewAssertion } from '@parley/contracts';
import { idNamed, named, type Submission } from '../ledger/index.ts';

/** An assertion as it is to be appended: what it names by id, but by key what is proposed with it. */
export type ProposedBody = NewAssertion & { key: string };

/** What a proposal keeps of what was admitted. */
export interface Proposed {
  assertions: ProposedBody[];
  /** What they name that has a label of its own, which may change. */
  about: string[];
  /** What they correct in the ledger. */
  corrected: string[];
  /** The highest of their own labels. */
  label: Label;
}

export function toProposed(admitted: Submission<NewAssertion>): Proposed {
  const { entries } = admitted;
  const assertions = entries.map(({ key, body }) => ({ ...body, key, ...referencesOf(body, admitted) }));
  const about = assertions.flatMap(({ item, meeting, continuedBy, sources }) => [
    item,
    ...(meeting === null ? [] : [meeting]),
    ...(continuedBy === null ? [] : [continuedBy]),
    ...sources.map(({ source }) => source),
  ]);
  return {
    assertions,
    about: [...new Set(about)],
    corrected: assertions.flatMap(({ corrects }) =>
      corrects === null || corrects.startsWith('key:') ? [] : [corrects],
    ),
    label: assertions.map(({ label }) => label).reduce(higherOf),
  };
}

/** By id, since another thing may come to have the key while the proposal waits. */
function referencesOf(body: NewAssertion, { entries, rows, sources }: Submission<NewAssertion>) {
  const { item, meeting, corrects, continuedBy } = body;
  const sibling = corrects === null ? undefined : named(entries, corrects);
  return {
    item: idNamed(rows.items, item),
    meeting: meeting === null ? null : idNamed(rows.meetings, meeting),
    // It has no id before it is appended.
    corrects:
      corrects === null
        ? null
        : sibling === undefined
          ? idNamed(rows.assertions, corrects)
          : `key:${sibling.key}`,
    continuedBy: continuedBy === null ? null : idNamed(rows.items, continuedBy),
    sources: body.sources.map((rest) => ({ ...rest, source: idNamed(sources, rest.source) })),
  };
}
