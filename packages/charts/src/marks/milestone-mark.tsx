import type { Status } from '../findings/index.ts';

/** The mark of a milestone, a form for each status: full, hollow, hollow and barred by a cross. */
export function MilestoneMark({ status, x, y }: { status: Status; x: number; y: number }) {
  if (status === 'reached') {
    return <circle cx={x} cy={y} r={5.5} fill="var(--level-3)" stroke="var(--paper)" strokeWidth={1.5} />;
  }
  const stroke = status === 'overdue' ? 'var(--accent)' : 'var(--ink-2)';
  return (
    <>
      <circle cx={x} cy={y} r={5} fill="var(--paper)" stroke={stroke} strokeWidth={1.75} />
      {status === 'blocked' && (
        <path d={`M${x - 2.5} ${y - 2.5}l5 5m0-5l-5 5`} stroke={stroke} strokeWidth={1.5} />
      )}
    </>
  );
}
