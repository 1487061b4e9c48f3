import { useLocale, useTranslations } from 'next-intl';
import type { Matrix, MatrixCell } from '@parley/contracts';
import { plain } from '@parley/words';
import {
  isNews,
  levelFill,
  levelIn,
  levelInk,
  markOf,
  movementSign,
  signOf,
  stateText,
} from '@parley/charts/findings';
import { cellName } from './cell-name.ts';

interface Props {
  row: Matrix['items'][number];
  cell: MatrixCell;
  column: string;
  /** What the column is called. */
  at: string;
}

/** One item at one meeting: its mark, and in the corner what moved. */
export function MatrixCellButton({ row, cell, column, at }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const mark = markOf(cell, row.kind);
  if (mark === 'absent') {
    return (
      <span className="text-ink-3">
        <span aria-hidden>·</span>
        <span className="sr-only">{t('mark.absent')}</span>
      </span>
    );
  }
  const level = levelIn(mark);
  const moved = cell.movement !== null && cell.movement !== 'unchanged' ? cell.movement : null;
  return (
    <button
      type="button"
      data-cell={cellName(row.key, column)}
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={t('matrix.cell', {
        item: plain(row.title, locale),
        meeting: at,
        state: stateText(cell, row.kind, t),
        moved: t(`movement.${cell.movement ?? 'unchanged'}`),
      })}
      className={`relative inline-grid h-9 w-14 place-items-center print:h-6 print:w-7 rounded-[2px] text-sm font-medium ${
        level === null
          ? 'border border-transparent hover:border-(--level-edge)'
          : 'border border-(--level-edge)'
      } ${level === 'noEvidence' ? 'hatched' : ''} ${moved && isNews(moved) ? 'ring-accent ring-2' : ''}`}
      style={
        level === null || level === 'noEvidence'
          ? undefined
          : { background: levelFill[level], color: levelInk[level] }
      }
    >
      {signOf(mark)}
      {moved && (
        <span aria-hidden className="absolute end-1 top-0 text-xs leading-4 font-semibold">
          {movementSign[moved]}
        </span>
      )}
    </button>
  );
}
