import type { oneInProcess, Page, TimesQuery } from '@parley/contracts';
import type { Label } from '@parley/database';
import type { z } from 'zod';
import type { Caller } from '../../platform/auth/index.ts';
import { cursorOf, found, type Place, toPage } from '../../platform/http/index.ts';
import type { ListQuery } from './listed-versions.ts';
import type { ProcessesService } from './processes.service.ts';
import type { Viewpoint } from './viewpoint.ts';

/** What the database gives of one noun; hidden rows and hidden relations are left out here already. */
export interface CollectionRepository<Row, Listed extends Row & Place = Row & Place> {
  list(view: Viewpoint, query: ListQuery): Promise<Listed[]>;
  find(view: Viewpoint, reference: string): Promise<Row | null>;
}

/** The two readings that every noun under a process has. A noun's service is this with its own rows and mapper. */
export abstract class Collection<Row extends { id: string }, Resource> {
  protected readonly processes: ProcessesService;
  readonly #repository: CollectionRepository<Row>;
  readonly #map: (row: Row, labels: readonly Label[]) => Resource;

  constructor(
    processes: ProcessesService,
    repository: CollectionRepository<Row>,
    map: (row: Row, labels: readonly Label[]) => Resource,
  ) {
    this.processes = processes;
    this.#repository = repository;
    this.#map = map;
  }

  async list(
    { params, query }: { params: { process: string }; query: ListQuery & TimesQuery },
    caller: Caller,
  ): Promise<Page<Resource>> {
    const view = await this.processes.viewpoint(params.process, caller, query);
    const rows = await this.#repository.list(view, query);
    const map = (row: Row) => this.#map(row, view.labels);
    return toPage(rows, query, map, (last) => cursorOf(last, query.sort));
  }

  async get(
    { params, query }: { params: z.output<typeof oneInProcess>; query: TimesQuery },
    caller: Caller,
  ): Promise<Resource> {
    const view = await this.processes.viewpoint(params.process, caller, query);
    return this.#map(found(await this.#repository.find(view, params.id)), view.labels);
  }
}
