import { useTranslations } from 'next-intl';
import type { ImportChange } from '@parley/contracts';
import { faultText } from '../../../../../../features/forms/problem-text.ts';
import { meaningText } from './meaning-text.ts';

/** One thing that an import would do, or cannot: where it stands, what it is about, and what it becomes. */
export function ChangeEntry({ of }: { of: ImportChange }) {
  const t = useTranslations();
  const { kind, subject, key, sheet, row, column, was, becomes, faults } = of;
  const places = [
    row === 0 ? t('imports.wholeFile') : t('imports.place', { sheet, row }),
    ...(column === null ? [] : [t('imports.column', { column })]),
  ];
  return (
    <li className="border-rule border-b py-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className={kind === 'bad' ? 'text-accent font-semibold' : 'font-semibold'}>
          {t(`imports.kind.${kind}`)}
        </span>
        {key !== null && (
          <span className="break-words">
            {t(`imports.subject.${subject}`)} {key}
          </span>
        )}
        {becomes !== null && <span className="min-w-0 break-words">{meaningText(becomes, t)}</span>}
        {was !== null && kind === 'changed' && (
          <span className="text-ink-2 min-w-0 break-words">
            {t('imports.was', { text: meaningText(was, t) })}
          </span>
        )}
      </div>
      {faults.map((fault) => (
        <CellFault key={fault.code + fault.column} of={fault} />
      ))}
      <p className="text-ink-3 mt-1 text-xs break-words">{places.join(', ')}</p>
    </li>
  );
}

/** What is wrong with a cell and what would do, with what stands in it. */
function CellFault({ of: { code, column, message, remedy } }: { of: ImportChange['faults'][number] }) {
  const t = useTranslations();
  const name = `imports.wrong.${code}` as 'imports.wrong.not_a_date';
  const text = /^"([^"]*)"/.exec(message)?.[1];
  return (
    <div className="mt-1 max-w-prose">
      {(text ?? column) !== null && (
        <p className="break-words">
          {column !== null && <span className="text-ink-2">{column} </span>}
          {text !== undefined && <strong>{text}</strong>}
        </p>
      )}
      {t.has(name) ? <p>{t(name)}</p> : <LedgerFault of={{ code, message, remedy }} />}
    </div>
  );
}

/** A rule of the ledger speaks against it: in the words that its forms have, else in the service's own. */
function LedgerFault({ of }: { of: { code: string; message: string; remedy: string } }) {
  const { text, lang } = faultText({ ...of, pointer: '' }, useTranslations());
  if (lang === undefined) return <p>{text}</p>;
  return (
    <p lang={lang}>
      {text}. {of.remedy}
    </p>
  );
}
