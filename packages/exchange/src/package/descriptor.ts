import { BUNDLE_VERSION } from '@parley/contracts';
import type { BundleHead } from '../bundle/bundle-json.ts';
import { MISSING } from './cells.ts';
import { type Table, tables } from './tables.ts';

/** `datapackage.json`: a Tabular Data Package of Frictionless, version 1, with what else a bundle begins with. */
export const descriptorOf = ({ id, createdAt }: BundleHead) => ({
  profile: 'tabular-data-package',
  name: 'parley-bundle',
  title: 'A process recorded with Parley',
  description:
    'Every state in which anything was recorded, a row a state; the ledger of assertions with their evidence; the instant of each revision. In a cell \\N is null, and a text of backslashes and an N has one backslash more than it says.',
  parley: { format: 'parley-bundle', version: BUNDLE_VERSION, process: { id, createdAt } },
  resources: tables.map(resourceOf),
});

export const pathOf = ({ name }: Table): string => `${name}.csv`;

const resourceOf = (table: Table) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path: pathOf(table),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: table.columns.map(({ name, type, format, isNullable, options }) => ({
      name,
      type,
      ...(format !== undefined && { format }),
      constraints: { required: !isNullable, ...(options !== undefined && { enum: [...options] }) },
    })),
    missingValues: [MISSING],
    primaryKey: [...table.primaryKey],
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ fields, resource, of }) => ({
        fields,
        reference: { resource, fields: of },
      })),
    }),
  },
});
