import type { Accounts } from '@parley/contracts';
import type { Difference, DifferingWord } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import { headOf } from './progress.mapper.ts';

export function toAccounts({ view, rows, question }: Inquiry, items: readonly Difference[]): Accounts {
  const names = namesOf(rows);
  const shown = <Value>({ account, word, assertion }: DifferingWord<Value>) => ({
    account,
    word,
    assertion: names.assertion(assertion),
  });
  return {
    ...headOf(view, question, { items }),
    items: items.map(({ item, agreement, implementation }) => ({
      item: names.item(item),
      agreement: agreement.map(shown),
      implementation: implementation.map(shown),
    })),
  };
}
