type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A thing as one row: `title.en`, `sources.0.source.key`. What is empty stays a column of its own. */
export function flat(value: unknown, name = ''): Fields {
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0) return { [name]: Array.isArray(value) || isObject(value) ? null : value };
  return Object.assign(
    {},
    ...entries.map(([key, inner]) => flat(inner, name === '' ? String(key) : `${name}.${key}`)),
  ) as Fields;
}

/** The way back: a row to the thing that it came from. Columns that are empty say nothing. */
export function unflat(row: Readonly<Fields>): Fields {
  const root = Object.create(null) as Fields;
  for (const [name, value] of Object.entries(row)) {
    if (value === '' || value === null || value === undefined) continue;
    put(root, name.split('.'), value);
  }
  return listed(root) as Fields;
}

function put(into: Fields, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = Object.hasOwn(into, first) ? into[first] : undefined;
  // Made without a prototype: a column may be called anything.
  const next: Fields = isObject(inner) ? inner : (Object.create(null) as Fields);
  into[first] = next;
  put(next, rest, value);
}

/** What is numbered throughout is a list. */
function listed(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, listed(inner)]);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

// A thing may have an `id` and a `key`, which look like languages as well.
const isText = (value: unknown): value is Record<string, string> =>
  isObject(value) &&
  !('key' in value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof text === 'string');

/** A value in a few words, for a cell of a table: a text in one language, a thing by its key. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (isText(value)) return value.en ?? Object.values(value)[0] ?? '';
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return inWords(value.key ?? value.slug ?? value.name ?? value.id ?? JSON.stringify(value));
}
