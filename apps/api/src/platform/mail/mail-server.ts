import { createTransport } from 'nodemailer';
import type { MailWay } from '../config/index.ts';
import type { Mailer } from './mailer.ts';

/** All of them together stay below the time after which a job counts as abandoned. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** A mail server. Connections are not kept: there are few letters, and the service may stop at any time. */
export function mailServer({ url, from }: Extract<MailWay, { kind: 'smtp' }>): Mailer {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    deliver: async (letter) => {
      await transport.sendMail({
        ...letter,
        from,
        // No answering machine answers: nobody reads it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        // Letters are our own text, and names in them are other people's: neither is an instruction to read files.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}
