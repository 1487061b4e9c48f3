import type { StallRules } from '@parley/contracts';
import type { BegunWrite, Label } from '@parley/database';
import { notFound, ProblemError } from '../../platform/http/index.ts';

/** A process as one caller sees it at two times: what every query inside of it begins with. */
export interface Viewpoint {
  organizationId: string;
  processId: string;
  slug: string;
  /** What was dated by then, EDTF; null where any date will do. What has no date is always there. */
  asOf: string | null;
  /** What was recorded by then; never later than now. */
  knownAt: Date;
  /** The last revision made by then. */
  written: bigint;
  /** The same, less what was recorded out of the caller's sight: the one to show. */
  revision: number;
  /** What the process is held to. */
  rules: { singleUndertaking: boolean; stallRules: StallRules };
  /** What the caller is cleared for. */
  labels: Label[];
  /** Whether the caller may see who the members are, and so who did what. */
  namesPersons: boolean;
}

/** The condition that holds a query to the process; the organization comes first, as in every key. */
export const inProcess = ({
  organizationId,
  processId,
}: Pick<Viewpoint, 'organizationId' | 'processId'>) => ({
  organizationId,
  processId,
});

/**
 * The same, and to what the caller may see of a thing that has a label. It is for tables as they are now, so for
 * writers: what readers are answered comes from versions.
 */
export const visibleIn = (view: Viewpoint) => ({ ...inProcess(view), label: { in: view.labels } });

/**
 * Where a writer stands who has the lock: all that was ever recorded is known, their own write with it.
 *
 * @throws ProblemError where the process is not to be written in
 */
export function withinWrite(view: Viewpoint, write: BegunWrite): Viewpoint {
  if (write.filing === 'archived') throw archived();
  return withLock(view, write);
}

/** The same for who is to take the process out of the archive, or to remove it. */
export function withLock(view: Viewpoint, { filing, revision, recordedAt }: BegunWrite): Viewpoint {
  // Gone since they came in.
  if (filing === 'removed') throw notFound();
  return { ...view, asOf: null, knownAt: recordedAt, written: revision };
}

const archived = (): ProblemError =>
  new ProblemError(
    'conflict',
    'The process is archived: it is read, and not written in until it is restored.',
    [
      {
        pointer: '{process}',
        code: 'process_archived',
        message: 'is archived: `"archived": false` restores it',
      },
    ],
  );
