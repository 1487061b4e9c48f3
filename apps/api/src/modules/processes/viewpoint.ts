import type { Label } from '@parley/database';

/** A process as one caller sees it: what every query inside of it begins with. */
export interface Viewpoint {
  organizationId: string;
  processId: string;
  slug: string;
  /** The process revision, less what was recorded out of the caller's sight. */
  revision: number;
  /** What the caller is cleared for. */
  labels: Label[];
}

/** The condition that holds a query to the process; the organization comes first, as in every key. */
export const inProcess = ({ organizationId, processId }: Viewpoint) => ({ organizationId, processId });

/** The same, and to what the caller may see of a thing that has a label. */
export const visibleIn = (view: Viewpoint) => ({ ...inProcess(view), label: { in: view.labels } });
