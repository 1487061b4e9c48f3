import type { NewAssertion, NewCorrection } from '@parley/contracts';
import type { AssertionRow } from './assertions.repository.ts';
import { accountOf } from './facts.mapper.ts';

/** A correction as the assertion that it is: on the item of what it corrects, and where it says nothing else, as it. */
export const toCorrection = (target: AssertionRow, body: NewCorrection): NewAssertion => ({
  ...body,
  act: 'correct',
  item: target.item.id,
  corrects: target.id,
  effectiveOn: body.effectiveOn ?? target.effectiveOn,
  account: body.account ?? accountOf(target.accountKind, target.accountParty?.key ?? null),
  label: body.label ?? target.label,
});
