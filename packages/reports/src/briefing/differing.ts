import { accountName, levelOf } from '@parley/charts/findings';
import type { Accounts } from '@parley/contracts';
import { plain } from '@parley/words';
import type { ReportPart, Run } from '../model/report.ts';
import { heading, list, nameRun, paragraph } from '../telling/parts.ts';
import { notesOfKeys, type Telling } from '../telling/telling.ts';

type Differing = Accounts['items'][number];

/** Where the accounts differ: a line an item, with each account's word and what it rests on. */
export function differingParts({ items }: Accounts, telling: Telling): ReportPart[] {
  const { t } = telling;
  if (items.length === 0) return [heading(t('process.accounts')), paragraph(`${t('accounts.agree')}.`)];
  const count = items.length;
  return [
    heading(t('accounts.differ', { count, word: t('finding.number', { n: count }) })),
    ...list(items.map((each) => differingLine(each, telling))),
  ];
}

function differingLine({ item, agreement, implementation }: Differing, telling: Telling): Run[] {
  const { frame, locale, t } = telling;
  const words = [
    ...agreement.map((word) => ({ ...word, text: t(`agreement.${word.word}`) })),
    ...implementation.map((word) => ({ ...word, text: t(`level.${levelOf(word.word)}`) })),
  ];
  return [
    nameRun(`${plain(item.title, locale)} (${item.key})`, t),
    ...words.map(({ account, text, assertion }, index): Run => {
      const notes = notesOfKeys(telling, [assertion.key]);
      const said = t('lens.chip', { label: accountName(account, frame.parties, locale, t), text });
      return { text: index === 0 ? said : `; ${said}`, ...(notes.length === 0 ? {} : { notes }) };
    }),
  ];
}
