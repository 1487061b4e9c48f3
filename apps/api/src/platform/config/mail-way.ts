import { isLoopback } from './loopback.ts';

/** Where letters go: through a mail server, into the outbox on one's own machine, or nowhere. */
export type MailWay =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'outbox' | 'none' };

/**
 * Whoever reads the outbox can set anybody's password. So it is there only where dashboard and service both listen on
 * the machine itself: the dashboard's address alone may be a default that nobody has changed.
 */
export function mailWay(settings: {
  smtpUrl?: string | undefined;
  from?: string | undefined;
  webUrl: string;
  host: string;
}): MailWay {
  const { smtpUrl, from, webUrl, host } = settings;
  const { hostname } = new URL(webUrl);
  if (smtpUrl !== undefined)
    return { kind: 'smtp', url: smtpUrl, from: from ?? `Parley <parley@${hostname}>` };
  return { kind: isLoopback(hostname) && isLoopback(host) ? 'outbox' : 'none' };
}
