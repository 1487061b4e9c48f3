import { bundleBodies, type BundleKind, bundleKinds, bundleLists } from '@parley/contracts';
import type { z } from 'zod';
import type { BundleList } from '../bundle/bundle-json.ts';
import { type Column, columnsOf } from './columns.ts';

/** A file of the package: rows of one shape. */
export interface Table {
  readonly name: string;
  readonly list: BundleList;
  /** Of versions: those of this kind. */
  readonly kind?: BundleKind;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { fields: string; resource: string; of: string }[];
}

const shapes: Record<Exclude<BundleList, 'versions'>, z.ZodObject> = bundleLists;
const made = { fields: 'revision', resource: 'revisions', of: 'revision' };

const table = (
  list: Exclude<BundleList, 'versions'>,
  primaryKey: readonly string[],
  foreignKeys: Table['foreignKeys'],
): Table => ({ name: list, list, columns: columnsOf(shapes[list].shape), primaryKey, foreignKeys });

/** By kind: what the file of its states is called. */
const NAMES: Record<BundleKind, string> = {
  process: 'process',
  party: 'parties',
  representative: 'representatives',
  track: 'tracks',
  source: 'sources',
  item: 'items',
  meeting: 'meetings',
  milestone: 'milestones',
  event: 'events',
};

const recorded: readonly Column[] = [
  { name: 'id', type: 'string', format: 'uuid', isNullable: false },
  { name: 'revision', type: 'integer', isNullable: false },
  { name: 'key', type: 'string', isNullable: false },
  { name: 'label', type: 'string', isNullable: false, options: ['public', 'internal', 'restricted'] },
  { name: 'noticedWith', type: 'string', isNullable: false, options: ['public', 'internal', 'restricted'] },
  // Where it is, nothing stands in the columns after it.
  { name: 'removed', type: 'boolean', isNullable: false },
];

const ofKind = (kind: BundleKind): Table => ({
  name: NAMES[kind],
  list: 'versions',
  kind,
  columns: [
    ...recorded,
    ...columnsOf(bundleBodies[kind].shape).map((column) => ({ ...column, isNullable: true })),
    ...(kind === 'source' ? [{ name: 'text', type: 'string', isNullable: true } as const] : []),
  ],
  primaryKey: ['id', 'revision'],
  foreignKeys: [made],
});

const [item, assertion] = [
  { fields: 'item', resource: 'items', of: 'id' },
  { fields: 'assertion', resource: 'assertions', of: 'id' },
];

/** Every file of a data package, in order. */
export const tables: readonly Table[] = [
  table('revisions', ['revision'], []),
  ...bundleKinds.map(ofKind),
  table(
    'assertions',
    ['id'],
    [
      made,
      item,
      { fields: 'meeting', resource: 'meetings', of: 'id' },
      { fields: 'accountParty', resource: 'parties', of: 'id' },
      { fields: 'continuedBy', resource: 'items', of: 'id' },
      { fields: 'corrects', resource: '', of: 'id' },
    ],
  ),
  table(
    'evidence',
    ['assertion', 'source'],
    [assertion, { fields: 'source', resource: 'sources', of: 'id' }],
  ),
  table('proposals', ['id'], [made]),
  table('verdicts', ['proposal'], [made, { fields: 'proposal', resource: 'proposals', of: 'id' }]),
];
