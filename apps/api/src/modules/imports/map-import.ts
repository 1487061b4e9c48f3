import { Injectable } from '@nestjs/common';
import type { Fault, Import, ImportMapping, InputOf, updateImport } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, invalid, mustMatch, ProblemError } from '../../platform/http/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { askedBy } from './asking.ts';
import { toImport } from './imports.mapper.ts';
import { type ImportRow, ImportsRepository, viewerOf } from './imports.repository.ts';
import { PLAN } from './plan-import.ts';
import { occurrenceOf, refuseWhileWorking } from './telling.ts';

/** Takes a mapping, and has its changes worked out. */
@Injectable()
export class MapImport {
  readonly #database: DatabaseService;
  readonly #repository: ImportsRepository;
  readonly #jobs: Jobs;
  readonly #audit: Audit;

  constructor(database: DatabaseService, repository: ImportsRepository, jobs: Jobs, audit: Audit) {
    this.#database = database;
    this.#repository = repository;
    this.#jobs = jobs;
    this.#audit = audit;
  }

  map(
    { params, body }: InputOf<typeof updateImport>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Import> {
    return this.#database.transaction(async (client) => {
      const viewer = viewerOf(caller);
      await this.#repository.lock(caller.organizationId, params.import, client);
      const row = found(await this.#repository.find(viewer, params.import, client));
      mustMatch(ifMatch, toImport(row));
      refuseWhileWorking(row);
      if (row.appliedAt !== null) {
        throw new ProblemError(
          'conflict',
          'The import is applied: upload the file anew to import it once more.',
        );
      }
      const faults = faultsOf(body.mapping, row);
      if (faults.length > 0) throw invalid(faults);
      const data = {
        state: 'planning' as const,
        progress: 0,
        mapping: body.mapping,
        counts: Prisma.DbNull,
        refusal: Prisma.DbNull,
      };
      await this.#repository.move(row, row.state, data, client);
      await this.#jobs.enqueue(PLAN, askedBy(caller, row.id), {
        client,
        attempts: 5,
        queue: `import:${row.id}`,
      });
      this.#audit.record(client, occurrenceOf(row, 'import.mapped'));
      return toImport(found(await this.#repository.find(viewer, row.id, client)));
    });
  }
}

/** What speaks against a mapping, by what was detected. */
function faultsOf(mapping: ImportMapping, row: ImportRow): Fault[] {
  const { sheets } = toImport(row).detected;
  const named = sheets.filter(({ name }) => mapping.sheets.includes(name));
  const headers = new Set(named.flatMap(({ columns }) => columns.map(({ header }) => header)));
  const isOtherHeader = named.some(
    ({ headerFrom, headerRows }) => headerFrom !== mapping.headerFrom || headerRows !== mapping.headerRows,
  );
  const fault = (pointer: string, code: string, message: string): Fault => ({
    pointer: `/mapping${pointer}`,
    code,
    message,
  });
  const fields = mapping.columns.map(({ field }) => field);
  return [
    ...mapping.sheets.flatMap((name, index) =>
      sheets.some((sheet) => sheet.name === name)
        ? []
        : [fault(`/sheets/${index}`, 'sheet_unknown', 'is no sheet of the file')],
    ),
    ...mapping.columns.flatMap(({ header, field }, index) => [
      // With another header than the detected one the names of columns are others.
      ...(headers.has(header) || isOtherHeader
        ? []
        : [fault(`/columns/${index}/header`, 'column_unknown', 'is no column of the file')]),
      ...(field !== 'level' && fields.indexOf(field) < index
        ? [fault(`/columns/${index}/field`, 'field_repeated', 'is another column already')]
        : []),
      ...(field === 'level' && mapping.shape === 'long'
        ? [fault(`/columns/${index}/field`, 'field_does_not_fit_shape', 'is for wide sheets: name the axis')]
        : []),
    ]),
    ...(fields.includes('item') || fields.includes('title')
      ? []
      : [fault('/columns', 'item_missing', 'has neither `item` nor `title`: what the rows are about')]),
    ...(mapping.shape === 'wide' && !fields.includes('level')
      ? [fault('/columns', 'level_missing', 'has no `level`: a wide sheet has a column a meeting')]
      : []),
    ...(mapping.dates === null && datesOpen(mapping, row)
      ? [
          fault(
            '/dates',
            'dates_ambiguous',
            'has to be said: dates such as 3/4/2024 can be read in more than one way',
          ),
        ]
      : []),
  ];
}

/** Whether a column of dates can be read in more ways than one. */
const datesOpen = (mapping: ImportMapping, row: ImportRow): boolean =>
  toImport(row)
    .detected.sheets.filter(({ name }) => mapping.sheets.includes(name))
    .some(({ columns }) =>
      columns.some(
        ({ header, dates }) =>
          (dates?.length ?? 0) > 1 &&
          mapping.columns.some((column) => column.header === header && column.field === 'date'),
      ),
    );
