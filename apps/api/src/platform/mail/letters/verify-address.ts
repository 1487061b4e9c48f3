import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

const wording: Wording<string> = {
  en: (link) => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'with this link you confirm that this address is yours. It is good for one hour:',
      link,
      'If you did not sign up for Parley, there is nothing to do: without the link the account cannot be used.',
    ],
  }),
  tr: (link) => ({
    subject: 'E-posta adresinizi doğrulayın',
    paragraphs: [
      'bu bağlantıyla adresin size ait olduğunu doğrularsınız. Bağlantı bir saat geçerlidir:',
      link,
      'Parley’e siz kaydolmadıysanız yapmanız gereken bir şey yok: bağlantı olmadan hesap kullanılamaz.',
    ],
  }),
  hy: (link) => ({
    subject: 'Հաստատեք Ձեր էլ. փոստի հասցեն',
    paragraphs: [
      'այս հղումով Դուք հաստատում եք, որ հասցեն Ձերն է։ Այն գործում է մեկ ժամ՝',
      link,
      'Եթե Parley-ում Դուք չեք գրանցվել, ոչինչ անել պետք չէ. առանց հղման հաշիվը չի կարող օգտագործվել։',
    ],
  }),
};

/** To whoever signs up by themselves. */
export const verifyAddress = (language: Language, name: string, link: string): Writing =>
  write(wording, language, name, link);
