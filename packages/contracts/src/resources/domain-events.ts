import { z } from 'zod';
import { instant } from '../date.ts';
import { id, key, ref } from '../identity.ts';

/** What is recorded in a process comes, changes and goes alike, whatever it is. */
const recorded = <const Kind extends string>(kind: Kind, name: string) =>
  ({
    [`${kind}.created`]: `${name} has come into sight: it was added, or its label was lowered.`,
    [`${kind}.changed`]: `${name} is another than before.`,
    [`${kind}.removed`]: `${name} has gone out of sight: it was removed, or its label was raised.`,
  }) as Record<`${Kind}.${'created' | 'changed' | 'removed'}`, string>;

/**
 * Everything that is told to live streams and webhooks, with what it means. The part before the dot is the kind of thing
 * that it happened to. A type is never renamed.
 */
export const domainEvents = {
  ...recorded('process', 'A process'),
  'process.archived': 'A process was put away: it is read as before, and not written in.',
  'process.restored': 'An archived process was taken out again.',
  ...recorded('party', 'A party'),
  ...recorded('representative', 'A representative'),
  ...recorded('track', 'A track'),
  ...recorded('meeting', 'A meeting'),
  ...recorded('source', 'A source'),
  ...recorded('item', 'An item'),
  ...recorded('milestone', 'A milestone'),
  ...recorded('event', 'An event outside of the meetings'),
  'assertion.appended': 'Something was said on an item.',
  'assertion.corrected': 'What was said on an item was corrected; the subject is the correction.',
  'assertion.reversed': 'What was agreed on an item was reversed.',
  'proposal.made': 'Assertions were proposed for the ledger.',
  'proposal.accepted': 'A proposal was accepted; what it proposed is appended, and told of besides.',
  'proposal.sent_back': 'A proposal was sent back.',
  'proposal.withdrawn': 'A proposal was taken back by its author.',
  'report.made': 'A report was made: its file can be had.',
  'report.failed': 'A report could not be made; it says why.',
} as const satisfies Record<string, string>;

export type DomainEventType = keyof typeof domainEvents;
export const domainEventTypes = Object.keys(domainEvents) as DomainEventType[];

/** Where each kind lies under its process. */
const COLLECTIONS: Record<string, string> = {
  party: 'parties',
  representative: 'representatives',
  track: 'tracks',
  meeting: 'meetings',
  source: 'sources',
  item: 'items',
  milestone: 'milestones',
  event: 'events',
  assertion: 'assertions',
  proposal: 'proposals',
};

/** Where the subject of an event is read, by ids, which stay whatever it is called. */
export function hrefOfSubject(kind: string, processId: string, subjectId: string): string {
  // Asked for by whoever may see the process, and not part of its record.
  if (kind === 'report') return `/v1/reports/${subjectId}`;
  const collection = COLLECTIONS[kind];
  const process = `/v1/processes/${processId}`;
  return collection === undefined ? process : `${process}/${collection}/${subjectId}`;
}

const EXAMPLE =
  '/v1/processes/019a0c1e-0000-7000-8000-000000000001/items/019a0c1e-0000-7000-8000-000000000002';

export const domainEventType = z.enum(domainEventTypes).meta({
  id: 'DomainEventType',
  description: Object.entries(domainEvents)
    .map(([type, meaning]) => `\`${type}\`: ${meaning}`)
    .join('\n'),
  examples: ['item.changed'],
});

/** One of them, thin: what happened to what. What it is like now is read where `href` says. */
export const domainEvent = z
  .object({
    id: id.meta({ description: 'Of the event. Whoever is told twice knows it by this.' }),
    type: domainEventType,
    occurredAt: instant.meta({ description: 'When it was recorded' }),
    organization: id,
    process: z.object({
      id,
      slug: z
        .string()
        .nullable()
        .meta({
          description: 'As it was then; null where the process went out of sight.',
          examples: ['turkiye-armenia'],
        }),
    }),
    revision: z
      .int()
      .meta({ description: 'Of the process, since this event, as the clearance counts that it is told to.' }),
    subject: z
      .object({
        kind: z.string().meta({ description: 'The part of the type before the dot', examples: ['item'] }),
        id,
        key: key.nullable().meta({
          description:
            'Of a process, its slug. null of a report, and where the thing was hidden, and not removed.',
          examples: ['I02'],
        }),
        href: z.string().meta({ description: 'Where it is read, on this host', examples: [EXAMPLE] }),
      })
      .meta({ id: 'DomainEventSubject', description: 'What it happened to.' }),
    item: ref.nullable().meta({ description: 'Of an assertion, the item that it is about; null otherwise.' }),
  })
  .meta({
    id: 'DomainEvent',
    description: 'Something that happened in a process, without any of its values.',
  });
export type DomainEvent = z.infer<typeof domainEvent>;
