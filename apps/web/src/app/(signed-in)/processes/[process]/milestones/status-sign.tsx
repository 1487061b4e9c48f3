import type { Status } from '@parley/charts/findings';
import { MilestoneMark } from '@parley/charts/marks';

/** The mark of the timeline, to stand in a line of text. */
export function StatusSign({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 14 14" className="size-3.5 shrink-0" aria-hidden>
      <MilestoneMark status={status} x={7} y={7} />
    </svg>
  );
}
