import type { Fault, InputOf, Operation } from '@parley/contracts';
import { z } from 'zod';

/**
 * A value as far as it could be read: a field that is not well-formed is there and undefined. What may be null, and text
 * by language, is read as a whole or not at all.
 */
export type Draft<T> = null extends T
  ? T
  : T extends readonly (infer Element)[]
    ? DraftElement<Element>[]
    : T extends object
      ? string extends keyof T
        ? T
        : { [Field in keyof T]: Draft<T[Field]> | undefined }
      : T;

/** An object is always there, with whatever fields of it could be read. */
type DraftElement<T> = T extends object ? Draft<T> : Draft<T> | undefined;

/** What a handler is given that looks at the rest of a body even where something in it is not well-formed. */
export type DraftOf<T extends Operation> = Omit<InputOf<T>, 'body'> & {
  body: Draft<InputOf<T>['body']>;
  /** All that speaks against the shape of the request: with a single one, nothing may be written. */
  faults: readonly Fault[];
};

/**
 * What can be read of a value that a schema refuses: each field for itself, defaults filled in. A field that was left out
 * and may be is not there at all; one that is there and undefined could not be read.
 */
export function salvage(schema: z.ZodType, value: unknown): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return salvage(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodObject) return salvageFields(schema, value);
  // Too many are refused as they stand: nobody looks at each.
  const isRefusedItself = read.error.issues.some(({ path }) => path.length === 0);
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value) || isRefusedItself) return undefined;
  const element = schema.element as z.ZodType;
  return value.map((inner) => salvage(element, inner));
}

/** What is no object has none of the fields. */
function salvageFields({ shape }: z.ZodObject, value: unknown): object {
  const given = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return Object.fromEntries(
    Object.entries(shape as Record<string, z.ZodType>)
      .map(([name, field]) => [name, salvage(field, given.get(name))] as const)
      .filter(([name, inner]) => inner !== undefined || given.has(name)),
  );
}
