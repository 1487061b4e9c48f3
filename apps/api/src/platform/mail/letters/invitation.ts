import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

export interface Invited {
  organization: string;
  /** Who asks them in; null where it is the operator. */
  inviter: string | null;
  link: string;
  expiresAt: Date;
}

const day = (language: Language, date: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);

const wording: Wording<Invited> = {
  en: ({ organization, inviter, link, expiresAt }) => ({
    subject: `Invitation to ${organization}`,
    paragraphs: [
      inviter === null
        ? `you are invited to join ${organization} on Parley.`
        : `${inviter} invites you to join ${organization} on Parley.`,
      `The link is for you alone and good until ${day('en', expiresAt)}:`,
      link,
      'If you expected no invitation, there is nothing to do.',
    ],
  }),
  tr: ({ organization, inviter, link, expiresAt }) => ({
    subject: `${organization} daveti`,
    paragraphs: [
      inviter === null
        ? `Parley’de ${organization} kuruluşuna katılmaya davet edildiniz.`
        : `${inviter} sizi Parley’de ${organization} kuruluşuna katılmaya davet ediyor.`,
      `Bağlantı yalnızca sizin içindir ve ${day('tr', expiresAt)} tarihine kadar geçerlidir:`,
      link,
      'Davet beklemiyorduysanız yapmanız gereken bir şey yok.',
    ],
  }),
  hy: ({ organization, inviter, link, expiresAt }) => ({
    subject: `Հրավեր՝ ${organization}`,
    paragraphs: [
      inviter === null
        ? `Ձեզ հրավիրում են Parley-ում միանալ «${organization}» կազմակերպությանը։`
        : `${inviter}-ը հրավիրում է Ձեզ Parley-ում միանալ «${organization}» կազմակերպությանը։`,
      `Հղումը միայն Ձեզ համար է և գործում է մինչև ${day('hy', expiresAt)}՝`,
      link,
      'Եթե հրավերի չէիք սպասում, ոչինչ անել պետք չէ։',
    ],
  }),
};

/** To whom an organization asks in; their name is not known yet. */
export const invitation = (language: Language, invited: Invited): Writing =>
  write(wording, language, null, invited);
