import { getLocale, getTranslations } from 'next-intl/server';
import { labelsSeenWith } from '@parley/contracts';
import { plain } from '@parley/words';
import { formats, kinds as itemKinds } from '../entering/choices.ts';
import { loadOrganization } from '../frame/load.ts';
import { loadItems, loadParties, loadRepresentatives, loadTracks } from '../process/load.ts';
import type { FieldSpec } from './fields.ts';
import { withoutArchived } from './fields.ts';
import type { Kind } from './kinds.ts';

const statuses = ['scheduled', 'held', 'postponed', 'cancelled'] as const;
const partyRoles = [
  'party',
  'mediator',
  'guarantor',
  'witness',
  'observer',
  'host',
  'supporter',
  'affected',
] as const;

const trackLevels = ['leaders', 'ministers', 'special_representatives', 'technical'] as const;

/**
 * The fields by which a kind of thing is changed, with what they offer in this process: nothing that is archived, but what
 * stands in the field already.
 *
 * @param thing itself, which is not offered to itself; null where it is yet to be made
 */
export async function specsOf(kind: Kind, slug: string, thing: { id: string } | null): Promise<FieldSpec[]> {
  const [tracks, parties, people, items, organization, t, locale] = await Promise.all([
    loadTracks(slug),
    loadParties(slug),
    loadRepresentatives(slug),
    loadItems(slug),
    loadOrganization(),
    getTranslations(),
    getLocale(),
  ]);
  const title: FieldSpec = { name: 'title', label: t('entering.title'), kind: 'localized' };
  const label: FieldSpec = {
    name: 'label',
    label: t('entering.label'),
    kind: 'choice',
    choices: labelsSeenWith(organization.caller.clearance).map((each) => ({
      value: each,
      name: t(`label.${each}`),
    })),
  };
  const date = (name: string, shown: string): FieldSpec => ({
    name,
    label: shown,
    hint: t('entering.dateHint'),
    kind: 'text',
    nullable: true,
  });
  const text = (name: string, shown: string): FieldSpec => ({
    name,
    label: shown,
    kind: 'long',
    nullable: true,
  });
  const items_ = (name: string, shown: string): FieldSpec => ({
    name,
    label: shown,
    kind: 'many',
    choices: items
      .filter((item) => item.id !== thing?.id)
      .map((item) => ({ value: item.id, name: `${item.key} ${plain(item.title, locale)}` })),
  });
  const speaksFor: FieldSpec = {
    name: 'party',
    label: t('editing.speaksFor'),
    hint: t('editing.speaksForHint'),
    kind: 'choice',
    choices: parties.map(({ id, name }) => ({ value: id, name: plain(name, locale) })),
  };
  const byKind: Record<Kind, () => FieldSpec[]> = {
    items: () => [
      title,
      {
        name: 'kind',
        label: t('entering.itemKind'),
        kind: 'choice',
        choices: itemKinds.map((each) => ({ value: each, name: t(`kind.${each}`) })),
      },
      { name: 'theme', label: t('entering.theme'), kind: 'text' },
      { name: 'code', label: t('editing.code'), hint: t('editing.codeHint'), kind: 'text', nullable: true },
      text('description', t('editing.description')),
      {
        name: 'obligors',
        label: t('entering.obligors'),
        kind: 'many',
        choices: parties.map(({ id, name }) => ({ value: id, name: plain(name, locale) })),
      },
      date('dueOn', t('editing.dueOn')),
      { name: 'weight', label: t('editing.weight'), hint: t('editing.weightHint'), kind: 'number' },
      items_('dependsOn', t('editing.dependsOn')),
      label,
    ],
    meetings: () => [
      title,
      {
        name: 'track',
        label: t('lens.track'),
        kind: 'choice',
        choices: tracks.map((track) => ({ value: track.id, name: plain(track.title, locale) })),
      },
      { name: 'ordinal', label: t('entering.ordinal'), kind: 'number' },
      {
        name: 'status',
        label: t('editing.status'),
        kind: 'choice',
        choices: statuses.map((each) => ({ value: each, name: t(`meetingStatus.${each}`) })),
      },
      date('heldOn', t('entering.heldOn')),
      {
        name: 'format',
        label: t('entering.format'),
        kind: 'choice',
        choices: formats.map((each) => ({ value: each, name: t(`format.${each}`) })),
      },
      { name: 'place', label: t('entering.place'), kind: 'localized', nullable: true },
      {
        name: 'country',
        label: t('entering.country'),
        hint: t('entering.countryHint'),
        kind: 'text',
        nullable: true,
      },
      text('summary', t('entering.summary')),
      {
        name: 'participants',
        label: t('meetings.people'),
        kind: 'many',
        choices: people.map(({ id, name }) => ({ value: id, name })),
      },
      label,
    ],
    events: () => [
      title,
      { ...date('occurredOn', t('editing.occurredOn')), nullable: false },
      { name: 'type', label: t('editing.type'), hint: t('editing.typeHint'), kind: 'text' },
      text('description', t('editing.description')),
      items_('items', t('editing.bearsOn')),
      label,
    ],
    milestones: () => [
      title,
      date('plannedOn', t('editing.plannedOn')),
      text('note', t('entering.note')),
      label,
    ],
    parties: () => [
      { name: 'name', label: t('editing.name'), kind: 'localized' },
      {
        name: 'role',
        label: t('editing.role'),
        kind: 'choice',
        choices: partyRoles.map((each) => ({ value: each, name: t(`partyRole.${each}`) })),
      },
      text('note', t('entering.note')),
    ],
    tracks: () => [
      title,
      {
        name: 'level',
        label: t('editing.level'),
        kind: 'choice',
        choices: trackLevels.map((each) => ({ value: each, name: t(`trackLevel.${each}`) })),
      },
    ],
    representatives: () => [
      { name: 'name', label: t('editing.name'), hint: t('editing.nameHint'), kind: 'text' },
      ...(thing === null ? [speaksFor] : []),
      { name: 'office', label: t('editing.office'), kind: 'localized' },
      date('since', t('editing.since')),
      date('until', t('editing.until')),
    ],
  };
  const put = [...tracks, ...parties, ...people, ...items].filter(({ archived }) => archived);
  return withoutArchived(byKind[kind](), new Set(put.map(({ id }) => id)), thing ?? {});
}
