import { z } from 'zod';

/** The query of every list. */
export const pageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'How many at most', examples: [50] }),
  cursor: z
    .string()
    // The last place is one of four letters: 128 bits in 22 × 6.
    .regex(/^[A-Za-z0-9_-]{21}[AQgw]$/, 'is not a cursor of this list')
    .optional()
    .meta({ description: 'Opaque; `page.nextCursor` of the answer before. Survives inserts.' }),
});
export type PageQuery = z.infer<typeof pageQuery>;

/**
 * The query of a list that can be had in another order.
 *
 * @param fields that it can be ordered by besides the order of recording
 */
export const orderedQuery = (fields: readonly string[]) =>
  pageQuery.extend({
    cursor: z
      .string()
      .regex(/^[A-Za-z0-9_-]{22,300}$/, 'is not a cursor of this list')
      .optional()
      .meta({
        description: 'Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts.',
      }),
    sort: z
      .enum(['recorded', ...fields].flatMap((field) => [field, `-${field}`]))
      .default('recorded')
      .meta({
        description:
          'In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards.',
        examples: ['recorded'],
      }),
  });
export type OrderedQuery = z.infer<ReturnType<typeof orderedQuery>>;

/** The answer of every list, in the order in which things were recorded where no other was asked for. */
export const pageOf = <T extends z.ZodType>(resource: T) =>
  z.object({
    data: z.array(resource),
    page: z.object({ nextCursor: z.string().nullable(), hasMore: z.boolean() }),
  });
export interface Page<T> {
  data: T[];
  page: { nextCursor: string | null; hasMore: boolean };
}
