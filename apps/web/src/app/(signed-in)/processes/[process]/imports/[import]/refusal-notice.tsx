import { useTranslations } from 'next-intl';
import type { Import } from '@parley/contracts';

const BUILT_ON: readonly string[] = ['still_used', 'changed_since', 'corrected_since'];

/** Why the last thing asked for was not done, with everything that stands against it. */
export function RefusalNotice({ of }: { of: NonNullable<Import['refusal']> }) {
  const t = useTranslations();
  const hasMovedOn = of.errors.some(({ code }) => code === 'moved_on');
  const isBuiltOn = of.errors.some(({ code }) => BUILT_ON.includes(code));
  return (
    <div role="alert" className="border-accent border-s-2 ps-4 text-sm">
      <p className="text-md font-semibold">{t('imports.notDone')}</p>
      {hasMovedOn ? (
        <p>{t('imports.movedOn')}</p>
      ) : (
        <>
          {isBuiltOn ? <p>{t('imports.builtOn')}</p> : <p lang="en">{of.detail}</p>}
          <ul lang="en" className="mt-2 list-disc ps-5">
            {of.errors.map(({ pointer, code, message }) => (
              <li key={pointer + code + message} className="break-words">
                {[...placeOf(pointer), message].join(': ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Of a cell, its sheet, row and column; nothing of the import as a whole. */
const placeOf = (pointer: string): string[] =>
  pointer.startsWith('/') ? [pointer.split('/').slice(1, 4).filter(Boolean).join(', ')] : [];
