import type { TypedText } from '../entering/draft.ts';

/** A field of a form by which something recorded is changed: plain data, made on the server. */
export interface FieldSpec {
  name: string;
  label: string;
  hint?: string;
  kind: 'text' | 'number' | 'choice' | 'localized' | 'long' | 'many';
  choices?: readonly { value: string; name: string }[];
  /** Empty is a value: it is sent as null. */
  nullable?: boolean;
}

export type FieldValue = string | TypedText | readonly string[];
export type Values = Readonly<Record<string, FieldValue>>;

/** What a thing says in the fields of its form. */
export function valuesOf(thing: object, specs: readonly FieldSpec[]): Values {
  const raw = thing as Readonly<Record<string, unknown>>;
  return Object.fromEntries(specs.map((spec) => [spec.name, valueOf(raw[spec.name], spec)]));
}

/** The fields without what is archived among their choices, but for what the thing names there already. */
export function withoutArchived(
  specs: readonly FieldSpec[],
  archived: ReadonlySet<string>,
  thing: object,
): FieldSpec[] {
  const there = valuesOf(thing, specs);
  return specs.map((spec) => {
    const stands = [there[spec.name] ?? []].flat();
    const isOffered = ({ value }: { value: string }) => !archived.has(value) || stands.includes(value);
    return spec.choices === undefined ? spec : { ...spec, choices: spec.choices.filter(isOffered) };
  });
}

function valueOf(raw: unknown, { kind }: FieldSpec): FieldValue {
  if (kind === 'localized' || kind === 'long') return isRecord(raw) ? (raw as TypedText) : {};
  if (kind === 'many') return Array.isArray(raw) ? raw.map(idOf).toSorted(byText) : [];
  return isRecord(raw) ? idOf(raw) : textOfScalar(raw);
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const textOfScalar = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';

/** Another thing by its id; somebody who took part by the id of the person. */
function idOf(raw: unknown): string {
  if (!isRecord(raw)) return textOfScalar(raw);
  return textOfScalar(isRecord(raw['representative']) ? raw['representative']['id'] : raw['id']);
}

/** Whether two values say the same; texts in an order of their own. */
export function saySame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: FieldValue | undefined): string {
  if (value === undefined || typeof value === 'string') return (value ?? '').trim();
  if (Array.isArray(value)) return JSON.stringify(value.toSorted(byText));
  const texts = Object.entries(value as TypedText).filter(([, text]) => text.trim() !== '');
  return JSON.stringify(
    texts.map(([tag, text]) => [tag, text.trim()] as const).toSorted(([a], [b]) => byText(a, b)),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** What was filled in. */
export function valuesIn(form: FormData, specs: readonly FieldSpec[], languages: readonly string[]): Values {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(
    specs.map(({ name, kind }) => {
      if (kind === 'many') return [name, form.getAll(name).filter((each) => typeof each === 'string')];
      if (kind !== 'localized' && kind !== 'long') return [name, text(name)];
      const texts = languages.map((tag) => [tag, text(`${name}.${tag}`)] as const);
      return [name, Object.fromEntries(texts.filter(([, each]) => each.trim() !== ''))];
    }),
  );
}

/** The body that says what differs from what is there; of a new thing, all that is filled in. */
export function bodyOfChanges(values: Values, there: Values | null, specs: readonly FieldSpec[]): object {
  return Object.fromEntries(
    specs
      .filter(({ name }) => there === null || !saySame(values[name], there[name]))
      .map((spec) => [spec.name, sentValue(values[spec.name] ?? '', spec)] as const)
      .filter(([, value]) => there !== null || value !== null),
  );
}

function sentValue(value: FieldValue, { kind, nullable = false }: FieldSpec): unknown {
  if (typeof value === 'string') {
    if (value.trim() === '' && nullable) return null;
    return kind === 'number' ? Number(value) : value.trim();
  }
  if (kind === 'many') return value;
  return Object.keys(value).length === 0 && nullable ? null : value;
}
