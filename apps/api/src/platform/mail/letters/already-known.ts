import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

const wording: Wording<string> = {
  en: (link) => ({
    subject: 'You have an account already',
    paragraphs: [
      'somebody tried to sign up for Parley with this address, which has an account already. Nothing has changed.',
      'If it was you, sign in, or set a new password there:',
      link,
    ],
  }),
  tr: (link) => ({
    subject: 'Zaten bir hesabınız var',
    paragraphs: [
      'birisi bu adresle Parley’e kaydolmak istedi; adresin zaten bir hesabı var. Hiçbir şey değişmedi.',
      'Bu sizseniz oturum açın ya da orada yeni bir parola belirleyin:',
      link,
    ],
  }),
  hy: (link) => ({
    subject: 'Դուք արդեն հաշիվ ունեք',
    paragraphs: [
      'ինչ-որ մեկը փորձեց Parley-ում գրանցվել այս հասցեով, որն արդեն հաշիվ ունի։ Ոչինչ չի փոխվել։',
      'Եթե դա Դուք էիք, մուտք գործեք կամ այնտեղ նոր գաղտնաբառ սահմանեք՝',
      link,
    ],
  }),
};

/** To the owner of an address that somebody signs up with once more: the page itself tells nobody that it is known. */
export const alreadyKnown = (language: Language, name: string, link: string): Writing =>
  write(wording, language, name, link);
