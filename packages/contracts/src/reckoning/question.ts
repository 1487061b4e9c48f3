import { METHODS } from '@parley/domain';
import { z } from 'zod';
import { times } from '../date.ts';
import { key } from '../identity.ts';
import { itemKind } from '../resources/item.ts';

/** `?track=SR&track=FM` and `?track=SR` alike. */
export const repeatable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(schema).max(50)).default([]);

export const reading = z
  .string()
  .regex(
    /^(resolved|joint|any|party:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$/,
    'is not resolved, joint, any or party:<key>',
  )
  .meta({
    id: 'Reading',
    description: 'Whose account counts: `resolved`, `joint`, `any` or `party:<key>`.',
    examples: ['resolved'],
  });

export const method = z
  .string()
  .regex(/^[a-z-]+@\d+$/, 'is not the name of a method')
  .meta({
    description: `How it is scored, by name and version: ${Object.keys(METHODS).join(', ')}.`,
    examples: ['pam@1'],
  });

/** The common query of everything that is reckoned. */
export const question = z.object({
  ...times,
  asOf: times.asOf.meta({ description: 'What was so by then. Today (UTC) where it is left out.' }),
  reading: reading
    .default('resolved')
    .meta({ description: 'Whose account counts: `resolved`, `joint`, `any` or `party:<key>`.' }),
  method: method.default('pam@1').meta({ description: 'How it is scored, by name and version.' }),
  track: repeatable(key.meta({ examples: ['SR'] })).meta({
    description: 'Meetings of these tracks only. Repeatable.',
  }),
  kind: repeatable(itemKind).meta({ description: 'Items of these kinds only. Repeatable.' }),
  theme: repeatable(z.string().min(1).max(100)).meta({
    description: 'Items of these themes only. Repeatable.',
  }),
  obligor: repeatable(key.meta({ examples: ['TR'] })).meta({
    description: 'Items promised by these parties only. Repeatable.',
  }),
});
export type QuestionQuery = z.infer<typeof question>;

/** The part of it that is asked of one thing: neither filters nor a method have to do with that. */
export const askedOfOne = question.pick({ asOf: true, knownAt: true, reading: true });
