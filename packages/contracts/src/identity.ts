import { z } from 'zod';

export const id = z
  .uuid()
  .meta({ description: 'UUIDv7', examples: ['019a0c1e-0000-7000-8000-000000000001'] });

/** The short name of a thing, unique in its process, the same after export and import: `I02`, `SR4`, `TR`. */
export const key = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'is not a key: letters, digits, dot, dash, underscore; 64 at most',
  )
  .meta({
    description: 'Short name, unique in its process, stable through export and import.',
    examples: ['I02'],
  });

/** How a request names a thing: its id, or its key as `key:I02`. */
export const reference = z
  .string()
  .refine(
    (text) =>
      text.startsWith('key:') ? key.safeParse(text.slice(4)).success : z.uuid().safeParse(text).success,
    {
      error: 'is neither an id nor a key: write the UUID, or key: and the key, as in key:I02',
      params: { code: 'not_a_reference' },
    },
  )
  .meta({ id: 'Reference', description: 'An id, or a key as `key:I02`.', examples: ['key:I02'] });

/** How an answer names another thing: by both. */
export const ref = z.object({ id, key }).meta({ id: 'Ref', description: 'Another thing, by id and key.' });
export type Ref = z.infer<typeof ref>;

/** A process is addressed by its id or its slug. */
export const processAddress = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'is neither an id nor a slug')
  .meta({ description: 'The id or the slug of a process', examples: ['turkiye-armenia'] });

/** Of a thing that others may rest on: it stays, and nothing new is to rest on it. */
export const archived = z.boolean().meta({
  description:
    'Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored.',
});

/** Ordered: whoever is cleared for one sees it and those before it. */
export const labels = ['public', 'internal', 'restricted'] as const;
export const label = z
  .enum(labels)
  .meta({ id: 'Label', description: 'Who may see it: public < internal < restricted.' });
export type Label = z.infer<typeof label>;

export const higherOf = (one: Label, other: Label): Label =>
  labels.indexOf(one) >= labels.indexOf(other) ? one : other;
export const lowerOf = (one: Label, other: Label): Label => (higherOf(one, other) === one ? other : one);

/** What somebody with a clearance sees. */
export const labelsSeenWith = (clearance: Label): Label[] => labels.slice(0, labels.indexOf(clearance) + 1);
