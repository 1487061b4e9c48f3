import { z } from 'zod';
import { operation } from '../operation.ts';
import { BUNDLE_LIMIT, newBundle } from '../resources/new-bundle.ts';
import { processResource } from '../resources/process.ts';
import { inProcess } from './record.ts';

export const exportBundle = operation({
  id: 'exportBundle',
  method: 'GET',
  path: '/v1/processes/{process}/bundle',
  tag: 'Bundles',
  summary: 'A process whole, to be taken elsewhere',
  description:
    'Every state in which anything in it was ever recorded, the ledger, and when each was recorded: brought in elsewhere it gives the same answers at every pair of times. JSON, or a ZIP archive that is a Frictionless Data Package of CSV. The same record gives the same bytes. Only for who is cleared for `restricted`: less than all of it would be another record.',
  permission: 'processes:write',
  params: inProcess,
  query: z.strictObject({
    format: z
      .enum(['json', 'datapackage'])
      .default('json')
      .meta({ description: 'One document, or tables in an archive.' }),
  }),
  success: {
    status: 200,
    media: ['application/json', 'application/zip'],
    description: 'The file',
  },
  problems: ['not_found'],
});

export const importBundle = operation({
  id: 'importBundle',
  method: 'POST',
  path: '/v1/bundles',
  tag: 'Bundles',
  summary: 'Bring in a process that was taken out elsewhere',
  description:
    'All of it or nothing. It keeps its ids, its keys, and the instants at which it was recorded elsewhere; `importedAt` of the process and the audit log say that it was. Refused with every fault at once where a key stands twice in it, where it names what it does not hold, and where the process is here already. Only for who is cleared for `restricted`.',
  permission: 'processes:write',
  body: newBundle,
  bodyLimit: BUNDLE_LIMIT,
  success: {
    status: 201,
    body: processResource,
    collection: '/v1/processes',
    description: 'The process',
  },
  problems: [],
});
