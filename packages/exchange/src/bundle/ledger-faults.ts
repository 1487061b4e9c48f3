import type { Bundle, Fault } from '@parley/contracts';
import { missing, type Naming, repeated, type Things } from './things.ts';
import { keyTaken, noRevision } from './version-faults.ts';

/** What speaks against the ledger in a bundle, and against what was proposed for it. */
export function ledgerFaults(bundle: Bundle, things: Things): Fault[] {
  return [...assertionFaults(bundle, things), ...evidenceFaults(bundle, things), ...proposalFaults(bundle)];
}

function assertionFaults({ assertions, revisions }: Bundle, { now }: Things): Fault[] {
  const itemOf = new Map(assertions.map(({ id, item }) => [id, item]));
  const at = (index: number, field: string) => `/assertions/${index}/${field}`;
  const all = assertions.flatMap((one, index): Fault[] => {
    const named: [Naming['kind'], string, string | null][] = [
      ['item', 'item', one.item],
      ['meeting', 'meeting', one.meeting],
      ['party', 'accountParty', one.accountParty],
      ['item', 'continuedBy', one.continuedBy],
    ];
    return [
      ...(one.revision < revisions.length ? [] : [noRevision(at(index, 'revision'), one.revision)]),
      ...named.flatMap(([kind, field, id]) =>
        id === null || now.get(id)?.version.resource === kind
          ? []
          : [missing({ pointer: at(index, field), kind, id })],
      ),
      ...(one.corrects === null || itemOf.get(one.corrects) === one.item
        ? []
        : [
            {
              pointer: at(index, 'corrects'),
              code: 'not_in_bundle',
              message: `names the assertion ${one.corrects}, which the bundle does not hold of this item`,
            },
          ]),
    ];
  });
  const entries = [...assertions.entries()];
  return [
    ...all,
    ...repeated(
      entries.map(([index, { key }]) => [index, key] as const),
      (index) => keyTaken(at(index, 'key'), assertions[index]?.key ?? '', 'assertion'),
    ),
    ...repeated(
      entries.map(([index, { id }]) => [index, id] as const),
      (index) => ({ pointer: at(index, 'id'), code: 'id_taken', message: 'is the id of another assertion' }),
    ),
  ];
}

function evidenceFaults({ evidence, assertions }: Bundle, { now }: Things): Fault[] {
  const ids = new Set(assertions.map(({ id }) => id));
  return [
    ...evidence.flatMap(({ assertion, source }, index): Fault[] => [
      ...(ids.has(assertion)
        ? []
        : [
            {
              pointer: `/evidence/${index}/assertion`,
              code: 'not_in_bundle',
              message: `names the assertion ${assertion}, which the bundle does not hold`,
            },
          ]),
      ...(now.get(source)?.version.resource === 'source'
        ? []
        : [missing({ pointer: `/evidence/${index}/source`, kind: 'source', id: source })]),
    ]),
    ...repeated(
      evidence.map(({ assertion, source }, index) => [index, `${assertion} ${source}`] as const),
      (index) => ({ pointer: `/evidence/${index}`, code: 'repeated', message: 'stands there before' }),
    ),
  ];
}

function proposalFaults({ proposals, verdicts, revisions }: Bundle): Fault[] {
  const ids = new Set(proposals.map(({ id }) => id));
  const rows = [...proposals.entries()];
  return [
    ...rows.flatMap(([index, { revision }]) =>
      revision < revisions.length ? [] : [noRevision(`/proposals/${index}/revision`, revision)],
    ),
    ...verdicts.flatMap(({ revision, proposal }, index): Fault[] => [
      ...(revision < revisions.length ? [] : [noRevision(`/verdicts/${index}/revision`, revision)]),
      ...(ids.has(proposal)
        ? []
        : [
            {
              pointer: `/verdicts/${index}/proposal`,
              code: 'not_in_bundle',
              message: `names the proposal ${proposal}, which the bundle does not hold`,
            },
          ]),
    ]),
    ...repeated(
      rows.map(([index, { key }]) => [index, key] as const),
      (index) => keyTaken(`/proposals/${index}/key`, proposals[index]?.key ?? '', 'proposal'),
    ),
    ...repeated(
      verdicts.map(({ proposal }, index) => [index, proposal] as const),
      (index) => ({
        pointer: `/verdicts/${index}/proposal`,
        code: 'repeated',
        message: 'was judged before',
      }),
    ),
  ];
}
