import type { Fault } from '@parley/contracts';
import { FaultLine } from './fault-line.tsx';

/** What is wrong with a field, under it. */
export function FieldFaults({ id, faults }: { id: string; faults: readonly Fault[] }) {
  return (
    <div id={id} className="text-accent text-xs empty:hidden [&>p]:mt-1">
      {faults.map((fault) => (
        <FaultLine key={fault.pointer + fault.code} fault={fault} />
      ))}
    </div>
  );
}
