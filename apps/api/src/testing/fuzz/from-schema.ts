import fc from 'fast-check';
import { type JsonSchema, type JsonSchemas, nameIn } from './json-schema.ts';
import { COMPONENTS, FIELDS, namedBy } from './named-values.ts';
import { SENSIBLE } from './sensible.ts';
import { shortText } from './texts.ts';

/** Values as a schema of the document wants them; what lies beyond schemas may still speak against them. */
export class FromSchema {
  readonly #schemas: JsonSchemas;

  constructor(schemas: JsonSchemas) {
    this.#schemas = schemas;
  }

  /** @param name of the field or the parameter, which says what it refers to */
  draw(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) return this.#component(nameIn(schema.$ref), name);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => this.draw(one, name)));
    if (Array.isArray(schema.type)) {
      return fc.oneof(...schema.type.map((type) => this.draw({ ...schema, type }, name)));
    }
    return this.#typed(schema, name);
  }

  #component(component: string, name: string): fc.Arbitrary<unknown> {
    if (component === 'Reference') return namedBy(name, 'reference');
    const known = COMPONENTS[component];
    if (known !== undefined) return known;
    const schema = this.#schemas[component];
    if (schema === undefined) throw new Error(`the document has no component ${component}`);
    const sensible = SENSIBLE[component];
    const drawn = this.draw(schema, name);
    return sensible === undefined
      ? drawn
      : fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: drawn });
  }

  #typed(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
    const field = FIELDS[name];
    if (field !== undefined && schema.type !== 'object') return field;
    switch (schema.type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numberOf(schema);
      case 'string':
        return stringOf(schema, name);
      case 'array':
        return fc.array(this.draw(schema.items ?? {}, name), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 3, 3),
        });
      case 'object':
        return this.#object(schema);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  #object({
    properties = {},
    required = [],
    additionalProperties,
    propertyNames,
  }: JsonSchema): fc.Arbitrary<unknown> {
    if (typeof additionalProperties === 'object') {
      const names = propertyNames === undefined ? fc.string() : this.draw(propertyNames, '');
      return fc.dictionary(names.map(String), this.draw(additionalProperties, ''), {
        minKeys: 1,
        maxKeys: 3,
      });
    }
    const fields = Object.entries(properties).map(([name, schema]) => {
      const drawn = this.draw(schema, name);
      return [name, required.includes(name) ? drawn : oftenLeftOut(drawn)] as const;
    });
    return fc
      .record(Object.fromEntries(fields))
      .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== LEFT_OUT)));
  }
}

const LEFT_OUT = Symbol('left out');

/** What is said of everything at once mostly contradicts itself. */
const oftenLeftOut = (drawn: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: fc.constant(LEFT_OUT) },
    { weight: 3, arbitrary: drawn },
  );

function numberOf({ minimum = -1e6, maximum = 1e6, multipleOf = 1 }: JsonSchema): fc.Arbitrary<number> {
  const [min, max] = [Math.ceil(minimum / multipleOf), Math.floor(maximum / multipleOf)];
  return fc.integer({ min, max }).map((times) => times * multipleOf);
}

function stringOf(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
  const { pattern, format, minLength = 0, maxLength = 200 } = schema;
  if (format === 'uuid') return namedBy(name, 'id');
  // A filter of the query names things by their keys.
  if (pattern !== undefined && pattern !== String.raw`\S`) {
    const drawn = fc.stringMatching(new RegExp(pattern));
    return ['track', 'obligor', 'party', 'item', 'meeting'].includes(name)
      ? fc.oneof({ weight: 4, arbitrary: namedBy(name, 'key') }, { weight: 1, arbitrary: drawn })
      : drawn;
  }
  return shortText(pattern === undefined ? minLength : 1, maxLength);
}
