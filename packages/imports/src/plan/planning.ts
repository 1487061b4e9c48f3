import type { ImportMapping, Label } from '@parley/contracts';
import type { RecordAsPlanned } from './record-now.ts';

/** What a file is planned with. */
export interface Planning {
  mapping: ImportMapping;
  record: RecordAsPlanned;
  /** Of what is written, and the highest that a row may ask for. */
  label: Label;
  fileName: string;
  /** What whoever imports may add. */
  mayAdd: Readonly<Record<'item' | 'meeting' | 'source', boolean>>;
  /** Makes up a key. */
  draw(prefix: string): string;
}
