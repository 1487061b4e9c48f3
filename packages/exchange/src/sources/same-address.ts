/**
 * What two addresses of one document have in common: neither the scheme nor the case of the host nor a slash at the end
 * nor the place within the page makes another.
 */
export function sameAddress(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
