import { z } from 'zod';
import { bundle, bundleExample } from './bundle.ts';
import { newProcess } from './process-changes.ts';

/** How large the request may be that brings one. */
export const BUNDLE_LIMIT = 34 * 1024 * 1024;

/** What is sent to bring a process in: one of the two forms in which it went out. */
export const newBundle = z
  .strictObject({
    slug: newProcess.shape.slug.optional().meta({
      description:
        'Another slug than it had, where that one is taken. It becomes a change of its own, made now.',
      examples: ['brought-along'],
    }),
    bundle: bundle.optional(),
    datapackage: z
      .base64({ error: 'is not base64', abort: true })
      .min(1)
      .optional()
      .meta({ description: 'The ZIP archive of a data package, in base64; 24 MiB of it at most.' }),
  })
  .refine((sent) => (sent.bundle === undefined) !== (sent.datapackage === undefined), {
    error: 'is one of the two: bundle or datapackage',
    params: { code: 'one_of_two' },
  })
  .meta({ id: 'NewBundle', examples: [{ bundle: bundleExample }] });
export type NewBundle = z.infer<typeof newBundle>;
