import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';
import { localizedText } from '../text.ts';

export const publicationName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{2,79}$/, 'is no name: 3 to 80 small letters, digits and dashes')
  .meta({
    description: 'In the addresses of what is published; one’s own in the whole installation.',
    examples: ['turkiye-armenia'],
  });

export const publication = z
  .object({
    name: publicationName,
    process: z.object({ id, slug: z.string(), title: localizedText }),
    organization: z.object({ name: z.string() }).meta({ description: 'Who keeps the record.' }),
    address: z.url().meta({
      description: 'Of its page, open to everybody.',
      examples: ['https://parley.example/p/turkiye-armenia'],
    }),
    publishedAt: instant,
    revision: z.int().meta({ description: 'Raised by one by every write to what is public of it.' }),
  })
  .meta({
    id: 'Publication',
    description: 'A process that is shown to everybody: what is public of it, as it is when it is asked for.',
  });
export type Publication = z.infer<typeof publication>;

export const newPublication = z
  .strictObject({
    name: publicationName.optional().meta({ description: 'The slug of the process where it is left out.' }),
  })
  .meta({ id: 'NewPublication', examples: [{ name: 'turkiye-armenia' }] });
export type NewPublication = z.infer<typeof newPublication>;
