/** What a query parameter can be; a list is sent as the parameter repeated, null and undefined not at all. */
export type QueryValue =
  string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/**
 * Fills the braces of an operation's path and appends its query.
 *
 * @param template path with parameters in braces: `/v1/processes/{process}/items/{id}`
 * @param params a value for each parameter in braces
 * @param query the query, in the order in which it is to stand
 * @returns path and query, encoded
 * @throws TypeError where the path names a parameter that has no value, or one that leads elsewhere
 */
export function addressOf(
  template: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, QueryValue>> = {},
): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === '') throw new TypeError(`${template} needs a value for ${name}`);
    // However they are written, a URL takes them for the place where it is and the one above.
    if (value === '.' || value === '..') throw new TypeError(`${value} cannot be the ${name} of ${template}`);
    // A colon is allowed in a path segment, and `key:I02` reads better in logs than `key%3AI02`.
    return encodeURIComponent(value).replaceAll('%3A', ':');
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
