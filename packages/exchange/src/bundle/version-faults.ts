import { createHash } from 'node:crypto';
import type { Bundle, BundleVersion, Fault } from '@parley/contracts';
import { missing, type Naming, repeated, type Things } from './things.ts';

/** What speaks against the states of things that a bundle holds. */
export function versionFaults(bundle: Bundle, things: Things): Fault[] {
  const { versions, revisions, process } = bundle;
  const at = (index: number, field: string) => `/versions/${index}/${field}`;
  const entries = [...versions.entries()];
  const isProcess = things.now.get(process.id)?.version.resource === 'process';
  const last = [...things.now.values()];
  return [
    ...(isProcess ? [] : [missing({ pointer: '/process/id', kind: 'process', id: process.id })]),
    ...entries.flatMap(([index, version]): Fault[] => [
      ...(version.revision < revisions.length ? [] : [noRevision(at(index, 'revision'), version.revision)]),
      ...(version.resource !== 'process' || version.id === process.id
        ? []
        : [
            {
              pointer: at(index, 'id'),
              code: 'another_process',
              message: 'is not the process of the bundle',
            },
          ]),
      ...(things.ever.get(version.id) === version.resource
        ? []
        : [
            { pointer: at(index, 'id'), code: 'id_taken', message: 'is the id of something of another kind' },
          ]),
      ...namingsOf(version, (field) => at(index, `body/${field}`))
        .filter(({ kind, id }) => things.ever.get(id) !== kind)
        .map(missing),
      ...textFaults(version, at(index, 'text')),
    ]),
    ...last
      .flatMap(({ at: index, version }) => namingsOf(version, (field) => at(index, `body/${field}`)))
      .filter(({ kind, id }) => things.ever.get(id) === kind && !things.now.has(id))
      .map(missing),
    ...repeated(
      entries.map(([index, { id, revision }]) => [index, `${id} ${revision}`] as const),
      (index) => ({ pointer: at(index, 'revision'), code: 'id_taken', message: 'made two states of it' }),
    ),
    ...repeated(
      last.map((one) => [one, `${one.version.resource} ${one.version.key}`] as const),
      ({ at: index, version }) => keyTaken(at(index, 'key'), version.key, version.resource),
    ),
    ...repeated(
      last.flatMap((one) =>
        one.version.resource === 'meeting' && one.version.body !== null
          ? [[one, `${one.version.body.track} ${one.version.body.ordinal}`] as const]
          : [],
      ),
      ({ at: index }) => ({
        pointer: at(index, 'body/ordinal'),
        code: 'ordinal_taken',
        message: 'is the number of another meeting on its track',
      }),
    ),
  ];
}

export const noRevision = (pointer: string, revision: number): Fault => ({
  pointer,
  code: 'not_in_bundle',
  message: `names the revision ${revision}, which the bundle does not hold`,
});

export const keyTaken = (pointer: string, key: string, kind: string): Fault => ({
  pointer,
  code: 'key_taken',
  message: `${key} is the key of another ${kind}`,
});

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function textFaults(version: BundleVersion, pointer: string): Fault[] {
  if (version.resource !== 'source' || version.body === null) return [];
  const hash = version.text === null ? null : sha256(version.text);
  if (hash === version.body.textSha256) return [];
  return [{ pointer, code: 'not_its_hash', message: 'is not the text that textSha256 is of' }];
}

/** Everything that a state names, by where it names it. */
function namingsOf(version: BundleVersion, at: (field: string) => string): Naming[] {
  const each = (kind: Naming['kind'], field: string, ids: readonly (string | null)[], inner = '') =>
    ids.flatMap((id, index) => (id === null ? [] : [{ pointer: at(`${field}/${index}${inner}`), kind, id }]));
  if (version.body === null) return [];
  switch (version.resource) {
    case 'representative':
      return [{ pointer: at('party'), kind: 'party', id: version.body.party }];
    case 'item': {
      const { obligors, dependsOn, sources } = version.body;
      return [
        ...each('party', 'obligors', obligors),
        ...each('item', 'dependsOn', dependsOn),
        ...each('source', 'sources', sources),
      ];
    }
    case 'meeting': {
      const { track, participants, agenda, sources } = version.body;
      const ids = <K extends string>(rows: readonly Record<K, string | null>[], field: K) =>
        rows.map((row) => row[field]);
      return [
        { pointer: at('track'), kind: 'track', id: track },
        ...each('representative', 'participants', ids(participants, 'representative'), '/representative'),
        ...each('item', 'agenda', ids(agenda, 'item'), '/item'),
        ...each('source', 'sources', ids(sources, 'source'), '/source'),
        ...each('party', 'sources', ids(sources, 'party'), '/party'),
      ];
    }
    case 'milestone': {
      const { criteria } = version.body;
      const [items, others] = [criteria.map(({ item }) => item), criteria.map(({ milestone }) => milestone)];
      return [
        ...each('item', 'criteria', items, '/item'),
        ...each('milestone', 'criteria', others, '/milestone'),
      ];
    }
    case 'event':
      return [
        ...each('item', 'items', version.body.items),
        ...each('source', 'sources', version.body.sources),
      ];
    default:
      return [];
  }
}
