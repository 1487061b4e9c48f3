import type { Proposal, ProposedAssertion } from '@parley/contracts';
import type { Viewpoint } from '../processes/index.ts';
import type { ProposalRow } from './proposals.repository.ts';
import type { ProposedBody } from './proposed.ts';

export function toProposal(row: ProposalRow, { namesPersons }: Pick<Viewpoint, 'namesPersons'>): Proposal {
  return {
    id: row.id,
    key: row.key,
    status: row.verdict ?? 'waiting',
    proposedAt: row.proposedAt.toISOString(),
    proposedBy: namesPersons ? row.proposedBy : null,
    revision: Number(row.revision),
    note: row.note,
    assertions: row.assertions.map((body) => toProposedAssertion(body, row)),
    verdict:
      row.judgedAt === null
        ? null
        : {
            at: row.judgedAt.toISOString(),
            by: namesPersons ? row.judgedBy : null,
            reason: row.reason,
            revision: Number(row.judgedIn),
          },
    label: row.label,
  };
}

type Naming = Pick<ProposalRow, 'verdict' | 'names' | 'ledger'>;

function toProposedAssertion(body: ProposedBody, naming: Naming): ProposedAssertion {
  const { names } = naming;
  return {
    id: idOfMade(body.key, naming),
    key: body.key,
    item: names.seen(body.item),
    effectiveOn: body.effectiveOn,
    account: body.account,
    act: body.act,
    meeting: names.seen(body.meeting),
    agreement: body.agreement,
    legal: body.legal,
    implementation: body.implementation,
    verb: body.verb,
    generic: body.generic,
    note: body.note,
    cause: body.cause,
    actor: body.actor,
    corrects: correctedBy(body, naming),
    continuedBy: names.seen(body.continuedBy),
    sources: body.sources.flatMap(({ source: id, locator, quote }) => {
      const source = names.seen(id);
      return source === null ? [] : [{ source, locator, quote }];
    }),
    label: body.label,
  };
}

/** While it waits, another may come to have its key. */
const idOfMade = (key: string, { verdict, ledger }: Naming): string | null =>
  verdict === 'accepted' ? (ledger.find((assertion) => assertion.key === key)?.id ?? null) : null;

function correctedBy({ corrects }: ProposedBody, naming: Naming): ProposedAssertion['corrects'] {
  if (corrects === null) return null;
  if (corrects.startsWith('key:')) {
    const key = corrects.slice('key:'.length);
    return { id: idOfMade(key, naming), key };
  }
  const target = naming.ledger.find(({ id }) => id === corrects);
  return target === undefined ? null : { id: target.id, key: target.key };
}
