import type { ImportChangeKind, NewAssertion, NewItem, NewMeeting, NewSource } from '@parley/contracts';

/** What is wrong with a cell, and what would do. */
export interface CellFault {
  code: string;
  column: string | null;
  message: string;
  remedy: string;
}

interface Placed {
  kind: ImportChangeKind;
  key: string | null;
  sheet: string;
  row: number;
  column: string | null;
  was: string | null;
  becomes: string | null;
  faults: CellFault[];
}

/** One thing that an import would do; without a body it does nothing, or cannot. */
export type Planned = Placed &
  (
    | { subject: 'item'; body: NewItem | null }
    | { subject: 'meeting'; body: NewMeeting | null }
    | { subject: 'source'; body: NewSource | null }
    | { subject: 'assertion'; body: NewAssertion | null }
  );

export const faultOf = (code: string, column: string | null, message: string, remedy: string): CellFault => ({
  code,
  column,
  message,
  remedy,
});
