import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

const wording: Wording<string> = {
  en: (link) => ({
    subject: 'Your password was changed',
    paragraphs: [
      'the password of your account was changed, and every other session was ended.',
      'If it was not you, set a new one at once:',
      link,
    ],
  }),
  tr: (link) => ({
    subject: 'Parolanız değiştirildi',
    paragraphs: [
      'hesabınızın parolası değiştirildi ve diğer bütün oturumlar kapatıldı.',
      'Bunu siz yapmadıysanız hemen yeni bir parola belirleyin:',
      link,
    ],
  }),
  hy: (link) => ({
    subject: 'Ձեր գաղտնաբառը փոխվել է',
    paragraphs: [
      'Ձեր հաշվի գաղտնաբառը փոխվել է, և մյուս բոլոր մուտքերը փակվել են։',
      'Եթե դա Դուք չեք արել, անմիջապես նորը սահմանեք՝',
      link,
    ],
  }),
};

/** To whom it happened, in case it was somebody else who did it. */
export const passwordChanged = (language: Language, name: string, link: string): Writing =>
  write(wording, language, name, link);
