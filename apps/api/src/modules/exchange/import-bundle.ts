import { Injectable } from '@nestjs/common';
import type { importBundle, InputOf, Process } from '@parley/contracts';
import { beginWrite, finishWrite, recordVersions, restoreProcess, versionsAtOdds } from '@parley/database';
import { bundleFaults } from '@parley/exchange';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, DatabaseService, isRefused } from '../../platform/database/index.ts';
import { invalid } from '../../platform/http/index.ts';
import { ProcessesService, tellOfChanges } from '../processes/index.ts';
import { Quotas } from '../usage/index.ts';
import { BundleRepository } from './bundle.repository.ts';
import { bundleIn, type SentBundle } from './bundle-in.ts';
import { bytesOfTexts, slugIn, toOccurrence, toRows } from './bundle-rows.ts';
import { againstTheRules, isHere, notAsRecorded, slugTaken } from './import-faults.ts';
import { mustSeeAll } from './whole.ts';

/** Brings a process in, as it was recorded elsewhere: all of it or nothing. */
@Injectable()
export class ImportBundle {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #repository: BundleRepository;
  readonly #quotas: Quotas;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    repository: BundleRepository,
    quotas: Quotas,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#repository = repository;
    this.#quotas = quotas;
    this.#audit = audit;
  }

  async import({ body }: InputOf<typeof importBundle>, caller: Caller): Promise<Process> {
    mustSeeAll(caller);
    const sent = await bundleIn(body);
    await this.#database
      .transaction((client) => this.#write(sent, body.slug, caller, client))
      .catch((error: unknown) => {
        throw isRefused(error) ? invalid([sent.said(againstTheRules(error))]) : error;
      });
    const address = { params: { process: sent.bundle.process.id }, query: {}, body: undefined };
    return this.#processes.get(address, caller);
  }

  async #write(
    { bundle, said }: SentBundle,
    given: string | undefined,
    { organizationId }: Caller,
    client: Client,
  ): Promise<void> {
    await this.#quotas.admit('processes', client);
    const now = new Date();
    const process = { organizationId, processId: bundle.process.id };
    const own = slugIn(bundle);
    const slug = given ?? own;
    const faults = bundleFaults(bundle, now).map(said);
    const clashes = await this.#repository.clashes(organizationId, { id: process.processId, slug }, client);
    if (clashes.id) faults.push(said(isHere));
    if (clashes.slug) faults.push(slugTaken);
    if (faults.length > 0) throw invalid(faults);
    await this.#quotas.use('sourceBytes', bytesOfTexts(bundle), client);
    await restoreProcess(client, process, toRows(bundle, slug, now));
    const atOdds = await versionsAtOdds(client, process);
    if (atOdds.length > 0) throw invalid(atOdds.map(notAsRecorded).map(said));
    this.#audit.record(client, toOccurrence(bundle, slug));
    if (slug !== own) await this.#readdress(process, client);
  }

  /** It goes by another name from now on: a change made here, after all that was recorded elsewhere. */
  async #readdress(process: { organizationId: string; processId: string }, client: Client): Promise<void> {
    const write = await beginWrite(client, process);
    const label = await recordVersions(client, write, [process.processId]);
    if (label === null) return;
    await finishWrite(client, write, label);
    await tellOfChanges(this.#audit, client, write);
  }
}
