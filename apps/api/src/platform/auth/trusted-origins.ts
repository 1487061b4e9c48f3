import { isLoopback, LOOPBACK } from '../config/index.ts';

/** The origins of the dashboard's pages: one, and on one's own machine the other names that it goes by. */
export function trustedOrigins(webUrl: string): string[] {
  const { origin, hostname, protocol, port } = new URL(webUrl);
  if (!isLoopback(hostname)) return [origin];
  return LOOPBACK.map((name) => new URL(`${protocol}//${name}${port === '' ? '' : `:${port}`}`).origin);
}
