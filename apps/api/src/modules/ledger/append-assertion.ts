import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Assertion, NewAssertion } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, invalid } from '../../platform/http/index.ts';
import type { Viewpoint } from '../processes/index.ts';
import { faultsOf, KEY_TAKEN, named } from './admission.ts';
import { toAssertion } from './assertions.mapper.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { type FactRows, FactsRepository } from './facts.repository.ts';

/** Appends one assertion to the ledger, or says everything that speaks against it and writes nothing. */
@Injectable()
export class AppendAssertion {
  readonly #database: DatabaseService;
  readonly #facts: FactsRepository;
  readonly #assertions: AssertionsRepository;

  constructor(database: DatabaseService, facts: FactsRepository, assertions: AssertionsRepository) {
    this.#database = database;
    this.#facts = facts;
    this.#assertions = assertions;
  }

  async append(view: Viewpoint, body: NewAssertion): Promise<Assertion> {
    const id = uuidv7();
    const key = body.key ?? drawKey();
    try {
      return await this.#database.transaction(async (client) => {
        // First the lock: what is checked below still holds when it is written.
        const revision = await this.#assertions.raiseRevision(view, client);
        const rows = await this.#facts.load(view, client);
        const references = body.sources.map(({ source }) => source);
        const sources = await this.#assertions.sourcesNamed(view, references, client);
        const faults = faultsOf({ body, key, rows, sources, labels: view.labels, now: new Date() });
        if (faults.length > 0) throw invalid(faults);

        const of = { organizationId: view.organizationId, processId: view.processId };
        await this.#assertions.append(
          { ...of, id, key, revision, ...wordsOf(body), ...referencesOf(body, rows) },
          body.sources.map(({ source, locator, quote }, position) => ({
            ...of,
            assertionId: id,
            sourceId: idNamed(sources, source),
            position,
            locator,
            quoteExact: quote?.exact ?? null,
            quotePrefix: quote?.prefix ?? null,
            quoteSuffix: quote?.suffix ?? null,
          })),
          client,
        );
        return toAssertion(found(await this.#assertions.find(view, id, client)), view.labels);
      });
    } catch (error) {
      // By an assertion that the writer cannot see: it is answered as if they could.
      if (isKeyTaken(error)) throw invalid([KEY_TAKEN]);
      throw error;
    }
  }
}

/** Not the next number: a sequence would tell how many there are that one does not see. */
function drawKey(): string {
  const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
  return `a-${Array.from(randomBytes(10), (byte) => crockford[byte % 32]).join('')}`;
}

const wordsOf = (body: NewAssertion) => ({
  effectiveOn: body.effectiveOn,
  act: body.act,
  agreement: body.agreement,
  legal: body.legal,
  implementation: body.implementation,
  verb: body.verb,
  generic: body.generic,
  // Left out, not null: in a JSON column null would be JSON's own.
  ...(body.note !== null && { note: body.note }),
  ...(body.cause !== null && { cause: body.cause }),
  actor: body.actor,
  label: body.label,
});

/** Who and what it names, as ids; the admission has seen to it that each is there. */
function referencesOf(body: NewAssertion, rows: FactRows) {
  const [accountKind, party] = body.account.split(':', 2);
  return {
    itemId: idNamed(rows.items, body.item),
    meetingId: body.meeting === null ? null : idNamed(rows.meetings, body.meeting),
    accountKind: accountKind as 'joint' | 'party' | 'observer' | 'desk',
    accountPartyId: party === undefined ? null : idNamed(rows.parties, `key:${party}`),
    continuedById: body.continuedBy === null ? null : idNamed(rows.items, body.continuedBy),
  };
}

function idNamed(rows: readonly { id: string; key: string }[], reference: string): string {
  const row = named(rows, reference);
  if (row === undefined) throw new Error(`"${reference}" was admitted and is not there`);
  return row.id;
}

const isKeyTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
