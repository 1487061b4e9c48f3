import { z } from 'zod';
import { ref } from '../identity.ts';
import { account, agreement, implementation } from '../resources/assertion.ts';
import { itemRef } from './named.ts';
import { answerHead } from './progress.ts';

const differing = <T extends z.ZodType>(word: T) => z.array(z.object({ account, word, assertion: ref }));

export const accounts = z
  .object({
    ...answerHead,
    items: z.array(
      z.object({
        item: itemRef,
        agreement: differing(agreement).meta({
          description: "The sides' latest words, where they contradict each other; else empty.",
        }),
        implementation: differing(implementation).meta({
          description: "The accounts' standing words, where they cannot all be true; else empty.",
        }),
      }),
    ),
  })
  .meta({ id: 'Accounts', description: 'Where the accounts differ at `asOf`, with each word.' });
export type Accounts = z.infer<typeof accounts>;
