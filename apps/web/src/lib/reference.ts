const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How the API wants a thing named that the address names by id or by key. */
export function referenceOf(segment: string): string {
  const text = decodeURIComponent(segment);
  return uuid.test(text) || text.startsWith('key:') ? text : `key:${text}`;
}
