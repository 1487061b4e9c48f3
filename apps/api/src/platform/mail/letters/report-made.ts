import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

export interface MadeReport {
  /** What its schedule is called. */
  schedule: string;
  process: string;
  link: string;
}

const wording: Wording<MadeReport> = {
  en: ({ schedule, process, link }) => ({
    subject: `${schedule}: the report on ${process} is there`,
    paragraphs: [
      `The report “${schedule}” on ${process} has been made.`,
      'It can be had for a week by whoever is signed in and may see it:',
      link,
    ],
  }),
  tr: ({ schedule, process, link }) => ({
    subject: `${schedule}: ${process} raporu hazır`,
    paragraphs: [
      `${process} sürecine ilişkin “${schedule}” raporu hazırlandı.`,
      'Oturum açmış ve onu görmeye yetkili olanlar raporu bir hafta boyunca alabilir:',
      link,
    ],
  }),
  hy: ({ schedule, process, link }) => ({
    subject: `${schedule}. ${process} գործընթացի հաշվետվությունը պատրաստ է`,
    paragraphs: [
      `${process} գործընթացի «${schedule}» հաշվետվությունը պատրաստ է։`,
      'Մեկ շաբաթ այն կարող են ստանալ նրանք, ովքեր մուտք են գործել և իրավունք ունեն այն տեսնելու՝',
      link,
    ],
  }),
};

/** To members whom a schedule names. */
export const reportMade = (language: Language, name: string, facts: MadeReport): Writing =>
  write(wording, language, name, facts);
