import type { z } from 'zod';

/** A column of a table, in the words of Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'datetime' | 'object' | 'array';
  readonly format?: 'uuid' | 'any';
  readonly isNullable: boolean;
  /** Where there is nothing in it, it is left out. */
  readonly isOptional?: true;
  /** All that may stand in it. */
  readonly options?: readonly string[];
}

/** A column for each field of a shape. */
export const columnsOf = (shape: z.ZodRawShape): Column[] =>
  Object.entries(shape).map(([name, schema]) => columnOf(name, schema as z.ZodType, false));

function columnOf(name: string, schema: z.ZodType, isNullable: boolean): Column {
  const { def } = schema as unknown as { def: Definition };
  if (def.innerType !== undefined) {
    const inner = columnOf(name, def.innerType, true);
    return def.type === 'optional' ? { ...inner, isOptional: true } : inner;
  }
  switch (def.type) {
    case 'enum':
      return { name, type: 'string', isNullable, options: Object.values(def.entries ?? {}) };
    case 'string':
      if (def.format === 'datetime') return { name, type: 'datetime', format: 'any', isNullable };
      return { name, type: 'string', ...(def.format === 'uuid' && { format: 'uuid' }), isNullable };
    case 'number':
      return { name, type: 'integer', isNullable };
    case 'boolean':
    case 'literal':
      return { name, type: 'boolean', isNullable };
    case 'array':
      return { name, type: 'array', isNullable };
    default:
      return { name, type: 'object', isNullable };
  }
}

/** As far as it is needed of how zod keeps a schema: what stands around another has it as its inner type. */
interface Definition {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  entries?: Record<string, string>;
}
