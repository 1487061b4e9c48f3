import type { CriterionStanding } from '@parley/contracts';
import type { Words } from '@parley/words';
import { levelOf } from './levels.ts';

/** What a criterion asks of its item: "Implementation: full", "Legal force: Signed at least". Empty for a milestone. */
export function criterionText(criterion: CriterionStanding, t: Words): string {
  if ('milestone' in criterion) return '';
  const { implementation, agreement, legal } = criterion;
  const parts = [
    implementation === null
      ? null
      : t('milestones.mustBe', {
          axis: t('matrix.implementation'),
          state: t(`level.${levelOf(implementation)}`),
          most: String(implementation === 3),
        }),
    agreement === null
      ? null
      : t('milestones.mustBe', {
          axis: t('matrix.agreement'),
          state: t(`agreement.${agreement}`),
          most: 'true',
        }),
    legal === null
      ? null
      : t('milestones.mustBe', { axis: t('matrix.legal'), state: t(`legal.${legal}`), most: 'false' }),
  ];
  return parts.filter((part) => part !== null).join('; ');
}
