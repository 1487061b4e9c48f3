import type { Fault, inProcess, Label, oneInProcess } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Caller } from '../../platform/auth/index.ts';
import { type Draft, found, invalid, mustMatch } from '../../platform/http/index.ts';
import { bareClaimFaults } from './bare-claims.ts';
import { drawKey } from './draw-key.ts';
import type { ProcessesService } from './processes.service.ts';
import type { Recorded, RecordedRepository } from './recorded.repository.ts';
import { type Referents, referentsOf } from './referents.ts';
import { refuseWhereUsed } from './uses.ts';
import { keyTaken, labelFaults } from './usual-faults.ts';
import type { Viewpoint } from './viewpoint.ts';
import type { Within, Writes } from './writes.ts';

/** What requests to write something can say, whatever it is. */
interface Words {
  key?: string | undefined;
  label?: Label | undefined;
}

/** A request to write, as far as it could be read. */
export interface Sent<Said> {
  body: Draft<Said> & object;
  /** All that speaks against its shape. */
  faults: readonly Fault[];
}

interface InProcess {
  params: z.output<typeof inProcess>;
}

interface OneInProcess {
  params: z.output<typeof oneInProcess>;
}

/** What a noun looks at before it writes. */
export interface Looking<Body> extends Within {
  named: Referents;
  /** Null where it is yet to be made. */
  current: Recorded<Body> | null;
  key: string;
}

/** Where a noun writes. */
export interface Writing extends Within {
  named: Referents;
  id: string;
}

/** Adds things of one kind, changes and removes them; what each was at any instant stays known. */
export abstract class RecordWriter<
  Body extends object,
  New extends object,
  Changes extends object,
  Resource extends object,
> {
  protected abstract readonly repository: RecordedRepository<Body>;
  /** What the keys begin with that are drawn for it. */
  protected abstract readonly prefix: string;
  readonly #processes: ProcessesService;
  readonly #writes: Writes;

  constructor(processes: ProcessesService, writes: Writes) {
    this.#processes = processes;
    this.#writes = writes;
  }

  /** As its caller is given it. */
  protected abstract show(recorded: Recorded<Body>, within: Within): Resource | Promise<Resource>;
  /** Everything that speaks against what is said, beyond its shape, its key and its label. */
  protected abstract faultsOf(
    words: Draft<New> | Draft<Changes>,
    looking: Looking<Body>,
  ): readonly Fault[] | Promise<readonly Fault[]>;
  protected abstract insert(key: string, words: New, writing: Writing): Promise<void>;
  protected abstract change(words: Changes, writing: Writing): Promise<void>;

  async add({ params, body, faults }: Sent<New> & InProcess, caller: Caller): Promise<Resource> {
    const from = await this.#processes.viewpoint(params.process, caller);
    return this.#write(from, async (within) => {
      // Drawn under the lock, so that the order of ids is that of recording.
      const [id, key] = [uuidv7(), wordsOf(body).key ?? drawKey(this.prefix)];
      const isTaken = await this.repository.isKeyTaken(within.view, key, within.client);
      const named = await referentsOf(within, body, this.repository.refersTo);
      refuse([
        ...faults,
        ...(isTaken ? [keyTaken(this.repository.resource)] : []),
        ...labelFaults(within.view.labels, wordsOf(body).label),
        ...(await this.faultsOf(body, { ...within, named, key, current: null })),
      ]);
      // Nothing speaks against its shape, so it is whole.
      await this.insert(key, body as unknown as New, { ...within, named, id });
      return id;
    });
  }

  async update(
    { params, body, faults }: Sent<Changes> & OneInProcess,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Resource> {
    const from = await this.#processes.viewpoint(params.process, caller);
    return this.#write(from, async (within) => {
      const current = await this.#matching(params.id, ifMatch, within);
      const named = await referentsOf(within, body, this.repository.refersTo, current.body);
      refuse([
        ...faults,
        ...labelFaults(within.view.labels, wordsOf(body).label),
        ...(await bareClaimFaults(within.view, current, wordsOf(body).label, within.client)),
        ...(await this.faultsOf(body, { ...within, named, key: current.key, current })),
      ]);
      await this.change(body as unknown as Changes, { ...within, named, id: current.id });
      return current.id;
    });
  }

  async remove({ params }: OneInProcess, caller: Caller, ifMatch: string | null): Promise<undefined> {
    const { resource } = this.repository;
    const from = await this.#processes.viewpoint(params.process, caller);
    return this.#writes.inOne(
      from,
      async (within) => {
        const { id, key } = await this.#matching(params.id, ifMatch, within);
        await refuseWhereUsed(within, { resource, id, key });
        await this.repository.remove(within.view, id, within.client);
        return id;
      },
      () => Promise.resolve(undefined),
    );
  }

  #write(from: Viewpoint, work: (within: Within) => Promise<string>): Promise<Resource> {
    return this.#writes.inOne(from, work, async (within, id) =>
      this.show(found(await this.repository.find(within.view, id, within.client)), within),
    );
  }

  /** The thing as it is, which has to be what the caller has seen. */
  async #matching(reference: string, ifMatch: string | null, within: Within): Promise<Recorded<Body>> {
    const current = found(await this.repository.find(within.view, reference, within.client));
    mustMatch(ifMatch, await this.show(current, within));
    return current;
  }
}

const wordsOf = (body: object): Words => body;

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw invalid(faults);
}
