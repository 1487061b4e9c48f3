import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

const wording: Wording<string> = {
  en: (link) => ({
    subject: 'Set a new password',
    paragraphs: [
      'with this link you set a new password. It is good once, for one hour:',
      link,
      'Setting it signs you out everywhere. If you did not ask for this, there is nothing to do.',
    ],
  }),
  tr: (link) => ({
    subject: 'Yeni parola belirleyin',
    paragraphs: [
      'bu bağlantıyla yeni bir parola belirlersiniz. Bağlantı bir kez ve bir saat geçerlidir:',
      link,
      'Yeni parola bütün oturumlarınızı kapatır. Bunu siz istemediyseniz yapmanız gereken bir şey yok.',
    ],
  }),
  hy: (link) => ({
    subject: 'Սահմանեք նոր գաղտնաբառ',
    paragraphs: [
      'այս հղումով Դուք նոր գաղտնաբառ եք սահմանում։ Այն գործում է մեկ անգամ, մեկ ժամվա ընթացքում՝',
      link,
      'Նոր գաղտնաբառը կփակի Ձեր բոլոր մուտքերը։ Եթե դա Դուք չեք խնդրել, ոչինչ անել պետք չէ։',
    ],
  }),
};

/** To whoever has forgotten theirs. */
export const resetPassword = (language: Language, name: string, link: string): Writing =>
  write(wording, language, name, link);
