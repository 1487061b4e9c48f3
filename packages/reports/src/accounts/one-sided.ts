import { accountName } from '@parley/charts/findings';
import type { Matrix } from '@parley/contracts';
import { plain } from '@parley/words';
import type { ReportPart, Run } from '../model/report.ts';
import { heading, list, nameRun, paragraph } from '../telling/parts.ts';
import { notesOf, type Telling } from '../telling/telling.ts';

/** Items on which only some of the sides have spoken: no dispute, and no agreement either. */
export function oneSidedParts({ items }: Matrix, telling: Telling): ReportPart[] {
  const { frame, locale, t, said } = telling;
  const claimed = items.filter(({ current }) => current.corroboration === 'claimed' && !current.closed);
  if (claimed.length === 0) return [];
  const lines = claimed.map(({ key, title }): Run[] => {
    const claims = said.filter((claim) => claim.item.key === key && claim.account.startsWith('party:'));
    const speakers = [...new Set(claims.map(({ account }) => account))];
    const names = speakers.map((account) => accountName(account, frame.parties, locale, t));
    return [
      nameRun(`${plain(title, locale)} (${key})`, t),
      { text: new Intl.ListFormat(locale).format(names), notes: notesOf(telling, claims) },
    ];
  });
  return [
    heading(t('accounts.oneSided', { count: claimed.length })),
    paragraph(t('accounts.oneSidedAbout')),
    ...list(lines),
  ];
}
