import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

export type WebhookEnd = 'by_hand' | 'failing' | 'gone' | 'maker_gone' | 'secret_lost';

export interface DisabledWebhook {
  /** Where it leads, without what may be secret in its address. */
  host: string;
  description: string;
  because: WebhookEnd;
  link: string;
}

const REASONS: Record<Language, Record<WebhookEnd, string>> = {
  en: {
    by_hand: 'Somebody has disabled it.',
    failing: 'Every attempt to deliver something to it has failed for a day.',
    gone: 'It has answered that it is gone for good (410).',
    maker_gone: 'Whoever made it is no member of the organization any more.',
    secret_lost: 'Its secret cannot be read any more: it needs a new one.',
  },
  tr: {
    by_hand: 'Birisi onu devre dışı bıraktı.',
    failing: 'Bir gün boyunca ona yapılan her teslim denemesi başarısız oldu.',
    gone: 'Kalıcı olarak kaldırıldığını bildirdi (410).',
    maker_gone: 'Onu oluşturan kişi artık kuruluşun üyesi değil.',
    secret_lost: 'Gizli anahtarı artık okunamıyor: yeni bir anahtara ihtiyacı var.',
  },
  hy: {
    by_hand: 'Ինչ-որ մեկն անջատել է այն։',
    failing: 'Մեկ օր շարունակ նրան որևէ բան հասցնելու բոլոր փորձերը ձախողվել են։',
    gone: 'Այն պատասխանել է, որ ընդմիշտ վերացվել է (410)։',
    maker_gone: 'Այն ստեղծողն այլևս կազմակերպության անդամ չէ։',
    secret_lost: 'Նրա գաղտնի բանալին այլևս հնարավոր չէ կարդալ. անհրաժեշտ է նորը։',
  },
};

const about = ({ host, description }: DisabledWebhook): string =>
  description === '' ? host : `${host} (${description.replaceAll(/\s+/g, ' ')})`;

const wording: Wording<DisabledWebhook> = {
  en: (facts) => ({
    subject: `The webhook to ${facts.host} is disabled`,
    paragraphs: [
      `The webhook to ${about(facts)} is told nothing any more.`,
      REASONS.en[facts.because],
      'It can be enabled again by whoever manages webhooks; what was missed can be read in Parley:',
      facts.link,
    ],
  }),
  tr: (facts) => ({
    subject: `${facts.host} adresine giden webhook devre dışı`,
    paragraphs: [
      `${about(facts)} adresine giden webhook’a artık hiçbir şey bildirilmiyor.`,
      REASONS.tr[facts.because],
      'Webhook’ları yönetenler onu yeniden etkinleştirebilir; kaçırılanlar Parley’de okunabilir:',
      facts.link,
    ],
  }),
  hy: (facts) => ({
    subject: `${facts.host} հասցեի վեբհուկն անջատված է`,
    paragraphs: [
      `${about(facts)} հասցեի վեբհուկին այլևս ոչինչ չի հաղորդվում։`,
      REASONS.hy[facts.because],
      'Վեբհուկները կառավարողները կարող են այն կրկին միացնել. բաց թողնվածը կարելի է կարդալ Parley-ում՝',
      facts.link,
    ],
  }),
};

/** To whoever made it, and to the owners. */
export const webhookDisabled = (language: Language, name: string, facts: DisabledWebhook): Writing =>
  write(wording, language, name, facts);
