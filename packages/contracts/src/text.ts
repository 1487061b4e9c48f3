import { z } from 'zod';

/** A BCP 47 language tag, as far as Parley's texts need one: `en`, `tr`, `hy`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language tag')
  .meta({ description: 'BCP 47 language tag', examples: ['hy'] });

/** Text that a reader sees, by language. At least one language is filled in. */
export const localizedText = z
  .record(languageTag, z.string().max(10_000).regex(/\S/, 'is blank'))
  .refine((texts) => Object.keys(texts).length > 0, {
    error: 'names no language',
    params: { code: 'no_language' },
  })
  .meta({
    id: 'LocalizedText',
    description: 'The same text by BCP 47 language tag; at least one.',
    examples: [{ en: 'Armenia', tr: 'Ermenistan', hy: 'Հայաստան' }],
  });
export type LocalizedText = z.infer<typeof localizedText>;

/** The name that each side uses, by party key. */
export const textByParty = z
  .record(z.string(), localizedText)
  .meta({ id: 'TextByParty', description: 'What each side calls it, by party key.' });
export type TextByParty = z.infer<typeof textByParty>;

/** The same as it is sent: at least one party is named. */
export const namesByParty = textByParty.refine((names) => Object.keys(names).length > 0, {
  error: 'names no party',
  params: { code: 'no_party' },
});
