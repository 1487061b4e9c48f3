import type { NewCorrection } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import type { AssertionRow } from './assertions.repository.ts';
import { accountOf } from './facts.mapper.ts';
import type { DraftAssertion } from './submission.ts';

/**
 * A correction as the assertion that it is: on the item of what it corrects, and where it says nothing else, as it. What
 * is there and could not be read says something else.
 */
export const toCorrection = (target: AssertionRow, body: Draft<NewCorrection>): DraftAssertion => ({
  ...body,
  act: 'correct',
  item: target.item.id,
  corrects: target.id,
  effectiveOn: 'effectiveOn' in body ? body.effectiveOn : target.effectiveOn,
  account: 'account' in body ? body.account : accountOf(target.accountKind, target.accountParty?.key ?? null),
  label: 'label' in body ? body.label : target.label,
});
