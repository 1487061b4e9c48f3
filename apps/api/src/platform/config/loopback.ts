/** The names by which a machine calls itself, as they stand in addresses. */
export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

export const isLoopback = (hostname: string): boolean =>
  LOOPBACK.some((name) => name === hostname || name === `[${hostname}]`);
