import { Injectable } from '@nestjs/common';
import { getImport, getReport, type Permission, type WorkProgress } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import type { Listener } from '../../platform/events/index.ts';
import { ImportsService } from '../imports/index.ts';
import { ReportsService } from '../reports/index.ts';

/** What the database calls out where work goes on, `organization kind id`. */
export interface Going {
  kind: string;
  id: string;
}

/** Who is told, of what they have chosen; what they may do is asked each time, since it can become less meanwhile. */
interface Hearer {
  listener: Listener;
  caller: Caller;
  may(permission: Permission): Promise<boolean>;
}

/** What goes on in an organization; null where that is another's. */
export function goingIn(organizationId: string, signal: string): Going | null {
  const [of, kind, id] = signal.split(' ');
  return of === organizationId && kind !== undefined && id !== undefined ? { kind, id } : null;
}

/** How far reports and imports are, told by the rules by which they are read. */
@Injectable()
export class WorkUnderWay {
  readonly #database: DatabaseService;
  readonly #reports: ReportsService;
  readonly #imports: ImportsService;

  constructor(database: DatabaseService, reports: ReportsService, imports: ImportsService) {
    this.#database = database;
    this.#reports = reports;
    this.#imports = imports;
  }

  async of(going: readonly Going[], hearer: Hearer): Promise<WorkProgress[]> {
    const { listener, caller } = hearer;
    const { organizationId } = caller;
    const wanted = going.filter(({ kind }) => wants(listener, kind));
    if (wanted.length === 0) return [];
    const steps = await this.#database.withScope({ organizationId }, () =>
      Promise.all(wanted.map((one) => this.#read(one, hearer))),
    );
    return steps.filter((step) => step !== null).filter((step) => isIn(listener, step));
  }

  async #read({ kind, id }: Going, { caller, may }: Hearer): Promise<WorkProgress | null> {
    if (kind === 'report') {
      return (await may(getReport.permission)) ? this.#reports.howFar(id, caller) : null;
    }
    return (await may(getImport.permission)) ? this.#imports.howFar(id, caller) : null;
  }
}

/** Whoever has chosen types hears of work that ends in one of them. */
const wants = ({ types = [] }: Listener, kind: string): boolean =>
  types.length === 0 || types.some((type) => type.startsWith(`${kind}.`));

const isIn = ({ processes = [] }: Listener, { process }: WorkProgress): boolean =>
  processes.length === 0 || processes.includes(process.id);
