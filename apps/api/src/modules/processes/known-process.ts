import type { Process } from '@parley/contracts';
import type { Label } from '@parley/database';
import type { Version } from './versions.ts';

/** What versions keep of a process, beyond its id, slug and label. */
export type ProcessBody = Omit<
  Process,
  'id' | 'slug' | 'label' | 'revision' | 'createdAt' | 'archived' | 'reviewRequired'
> & {
  /** There where it is so. */
  archived?: true;
  reviewRequired?: true;
};

/** For whom: the organization first, then what the caller is cleared for. */
export interface Reader {
  organizationId: string;
  labels: Label[];
}

/** A process that the reader may enter, and how far it is known at the instant asked for. */
export interface KnownProcess {
  id: string;
  slug: string;
  createdAt: Date;
  importedAt: Date | null;
  knownAt: Date;
  /** Null before there was anything to know. */
  revision: bigint | null;
  internalRevision: bigint | null;
  publicRevision: bigint | null;
  /** As it was recorded then; null before it was. */
  version: Pick<Version<ProcessBody>, 'key' | 'label' | 'body'> | null;
}
