import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes them: 256 bits in base64, after a prefix that leak scanners know. */
export const drawSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** What is signed: the message whole, with its id and when it is sent, in seconds. */
export interface Message {
  id: string;
  timestamp: number;
  body: string;
}

/** The value of `webhook-signature`: one for each secret, with a space between. */
export const signaturesOf = (message: Message, secrets: readonly string[]): string =>
  secrets.map((secret) => `v1,${sign(message, secret)}`).join(' ');

function sign({ id, timestamp, body }: Message, secret: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64');
}
