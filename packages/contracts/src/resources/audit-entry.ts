import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label } from '../identity.ts';
import { auditEvents, type AuditEvent } from './audit-events.ts';

const hash = z.string().meta({
  description: 'SHA-256 in hex',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

const seal = z
  .object({
    position: z.int().meta({ description: 'Its place in the chain, from 1' }),
    label: label.meta({ description: 'Who may see it, as it was labelled then' }),
    about: z.array(id).meta({ description: 'The labelled things that it tells of' }),
    previousHash: hash.or(z.literal('')).meta({ description: 'Of the entry before; empty of the first' }),
    hash,
  })
  .meta({
    id: 'AuditSeal',
    description:
      'Its place in the chain. null for whoever is not cleared for `restricted`: a gap would tell of what they may not see.',
  });

export const auditActors = ['person', 'api_key', 'operator', 'system', 'anonymous'] as const;

const common = z.object({
  id,
  at: instant,
  actor: z
    .object({ kind: z.enum(auditActors), id: id.nullable(), name: z.string().nullable() })
    .meta({ id: 'AuditActor', description: 'Who did it, by the name that they had then.' }),
  subject: z
    .object({
      kind: z.string().meta({ description: 'The part of the type before the dot', examples: ['item'] }),
      id: id.nullable(),
      name: z
        .string()
        .nullable()
        .meta({ description: 'Its key or its name, as it was then', examples: ['I02'] }),
    })
    .meta({ id: 'AuditSubject', description: 'What it was done to.' }),
  process: id.nullable().meta({ description: 'The process that it belongs to' }),
  address: z
    .string()
    .nullable()
    .meta({ description: 'Where the request came from', examples: ['192.0.2.7'] }),
  requestId: z.string().nullable(),
  seal: seal.nullable(),
});

const events = Object.entries(auditEvents).map(([type, details]) =>
  z.object({ type: z.literal(type), details }),
);
const [first, ...others] = events;
if (first === undefined) throw new Error('the catalogue of events is empty');

/** One entry of the log: when, who, from where, and what. */
export const auditEntry = common
  .and(z.discriminatedUnion('type', [first, ...others]))
  .meta({ id: 'AuditEntry', description: 'Something that happened; the details are tied to the type.' });
export type AuditEntry = z.infer<typeof common> & AuditEvent;

export const auditFaults = ['altered', 'removed', 'inserted', 'reordered', 'cut_off', 'rewritten'] as const;

export const auditVerification = z
  .object({
    verifiedAt: instant,
    intact: z.boolean().meta({ description: 'Whether every entry stands as it was sealed.' }),
    entries: z.int().meta({ description: 'How many stand as they were sealed, from the first on.' }),
    head: z
      .object({
        position: z.int().meta({ description: 'Of the last entry; 0 where there is none.' }),
        hash: hash.or(z.literal('')),
      })
      .meta({
        description: 'The end of the chain. Note it down elsewhere, to hold the log against it later.',
      }),
    firstBroken: z
      .object({
        position: z.int().meta({ description: 'Its place in the chain, from 1' }),
        id: id.nullable().meta({ description: 'null where it is the missing of an entry that is found.' }),
        fault: z.enum(auditFaults).meta({
          description:
            '`altered`: it does not say what was sealed. `removed`: nothing stands in its place, and more after it. `inserted`: never sealed there. `reordered`: sealed in another place. `cut_off`: the log ends before it. `rewritten`: the chain holds, and is not the one noted down.',
        }),
      })
      .nullable(),
  })
  .meta({ id: 'AuditVerification', description: 'Whether the log is the one that was written.' });
export type AuditVerification = z.infer<typeof auditVerification>;
