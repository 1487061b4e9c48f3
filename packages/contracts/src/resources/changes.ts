import { z } from 'zod';
import { archived, key, label, reference } from '../identity.ts';

// What all requests to write something have in common.

/** What something can be sent to change it: what is left out stays, and at least one thing is sent. */
export const changesOf = <Said extends z.ZodRawShape>(said: Said) =>
  z
    .strictObject(said)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, {
      error: 'changes nothing',
      params: { code: 'no_change' },
    });

/** The same of what can be archived. Nothing is begun archived, so it is no part of what is sent to add one. */
export const changesOfThing = <Said extends z.ZodRawShape>(said: Said) =>
  changesOf({
    ...said,
    archived: archived.meta({
      description:
        'Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays.',
    }),
  });

export const ownKey = key.optional().meta({ description: 'Made up where it is left out.' });

export const ownLabel = label.meta({ description: 'At most what one is cleared for oneself.' });

/** A list of other things. What stands in it out of its writer's sight is not theirs to replace. */
export const references = (description: string) =>
  z
    .array(reference)
    .max(500)
    .meta({ description: `${description}; replaced whole, but for what one does not see.` });
