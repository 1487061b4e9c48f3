import { Injectable } from '@nestjs/common';
import { type importSources, type InputOf, newSource, type SourceFileRead } from '@parley/contracts';
import { beginWrite, finishWrite, recordVersions } from '@parley/database';
import { readSources, UnreadableSources } from '@parley/exchange';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { invalid } from '../../platform/http/index.ts';
import {
  columnsOf,
  drawKey,
  labelFaults,
  ProcessesService,
  tellOfChanges,
  type Within,
  withinWrite,
} from '../processes/index.ts';
import { SourcesRepository } from '../sources/index.ts';
import { type Entry, entriesOf, faultsOfEntries, toRead } from './source-entries.ts';

type Sent = InputOf<typeof importSources>['body'];

/** Adds the sources that a file tells of: all of them in one write, or none. */
@Injectable()
export class ImportSources {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #sources: SourcesRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    sources: SourcesRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#sources = sources;
    this.#audit = audit;
  }

  async import({ params, body }: InputOf<typeof importSources>, caller: Caller): Promise<SourceFileRead> {
    const from = await this.#processes.viewpoint(params.process, caller);
    const read = readIn(body);
    return this.#database.transaction(async (client) => {
      const write = await beginWrite(client, from);
      const within = { view: withinWrite(from, write), client };
      const entries = entriesOf(read, body.label, await this.#sources.all(within.view, client));
      const faults = [
        ...labelFaults(within.view.labels, body.label),
        ...faultsOfEntries(entries, body.duplicates),
        ...(await this.#keyFaults(entries, within)),
      ];
      if (body.dryRun) return { written: false, entries: entries.map(toRead), errors: faults };
      if (faults.length > 0) throw invalid(faults);
      const written = await this.#add(entries, within);
      const ids = written.flatMap(({ id }) => id ?? []);
      const label = ids.length === 0 ? null : await recordVersions(client, write, ids);
      if (label !== null) {
        await finishWrite(client, write, label);
        await tellOfChanges(this.#audit, client, write);
      }
      return { written: true, entries: written.map(toRead), errors: [] };
    });
  }

  /** What is a duplicate stays out. */
  async #add(entries: readonly Entry[], { view, client }: Within): Promise<Entry[]> {
    const added = entries.map((entry) =>
      entry.duplicateOf === null ? { ...entry, id: uuidv7(), key: entry.key ?? drawKey('s') } : entry,
    );
    const rows = added.flatMap(({ id, key, said }) => {
      if (id === null || key === null) return [];
      const { text: _, key: __, ...columns } = newSource.parse(said);
      return [{ ...columnsOf(columns, ['note']), id, key }];
    });
    await this.#sources.addAll(view, rows, client);
    return added;
  }

  /** A key is one thing's, also where that is out of the writer's sight. */
  async #keyFaults(entries: readonly Entry[], { view, client }: Within) {
    const named = entries.filter(({ duplicateOf }) => duplicateOf === null);
    const taken = await Promise.all(
      named.map(async ({ key }) => key !== null && (await this.#sources.isKeyTaken(view, key, client))),
    );
    return named
      .filter((_, index) => taken[index])
      .map(({ name }) => ({
        pointer: '/content',
        code: 'key_taken',
        message: `${name}: is the key of another source`,
      }));
  }
}

/** @throws ProblemError where it is not of its format, or more than can be added at once */
function readIn({ content, format, language }: Sent) {
  const refused = (code: string, message: string) => invalid([{ pointer: '/content', code, message }]);
  try {
    const read = readSources(content, format, language);
    if (read.length === 0) throw refused('no_entries', `holds no entry of ${format}`);
    if (read.length > MOST_ENTRIES) {
      throw refused('too_many_entries', `holds ${read.length} entries: ${MOST_ENTRIES} at most`);
    }
    return read;
  } catch (error) {
    if (!(error instanceof UnreadableSources)) throw error;
    throw refused('unreadable', `is not ${format}: ${error.message}`);
  }
}

const MOST_ENTRIES = 500;
