import type { Language } from './language.ts';
import { type Wording, write, type Writing } from './letter.ts';

/** What has changed in how somebody signs in. */
export type SignInChange =
  | 'passkey_added'
  | 'passkey_removed'
  | 'openid_linked'
  | 'openid_unlinked'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'recovery_codes_renewed';

const CHANGES: Record<Language, Record<SignInChange, string>> = {
  en: {
    passkey_added: 'A passkey was added to your account.',
    passkey_removed: 'A passkey was removed from your account.',
    openid_linked: 'Your account was linked with an identity provider: from now on one can sign in with it.',
    openid_unlinked: 'Your account is no longer linked with an identity provider.',
    second_factor_on: 'A second factor was set up for your account.',
    second_factor_off: 'The second factor of your account was switched off.',
    recovery_codes_renewed: 'New recovery codes were made for your account: those before are good no more.',
  },
  tr: {
    passkey_added: 'Hesabınıza bir geçiş anahtarı eklendi.',
    passkey_removed: 'Hesabınızdan bir geçiş anahtarı kaldırıldı.',
    openid_linked: 'Hesabınız bir kimlik sağlayıcıya bağlandı: artık onunla oturum açılabilir.',
    openid_unlinked: 'Hesabınızın kimlik sağlayıcıyla bağlantısı kaldırıldı.',
    second_factor_on: 'Hesabınız için ikinci bir doğrulama adımı kuruldu.',
    second_factor_off: 'Hesabınızın ikinci doğrulama adımı kapatıldı.',
    recovery_codes_renewed:
      'Hesabınız için yeni kurtarma kodları oluşturuldu: öncekiler artık geçerli değil.',
  },
  hy: {
    passkey_added: 'Ձեր հաշվին մուտքի բանալի է ավելացվել։',
    passkey_removed: 'Ձեր հաշվից մուտքի բանալի է հեռացվել։',
    openid_linked: 'Ձեր հաշիվը կապվել է ինքնության մատակարարի հետ. այսուհետ կարելի է մուտք գործել դրանով։',
    openid_unlinked: 'Ձեր հաշիվն այլևս կապված չէ ինքնության մատակարարի հետ։',
    second_factor_on: 'Ձեր հաշվի համար երկրորդ գործոն է սահմանվել։',
    second_factor_off: 'Ձեր հաշվի երկրորդ գործոնն անջատվել է։',
    recovery_codes_renewed:
      'Ձեր հաշվի համար վերականգնման նոր կոդեր են ստեղծվել. նախկիններն այլևս չեն գործում։',
  },
};

const wording: Wording<{ change: SignInChange; link: string }> = {
  en: ({ change, link }) => ({
    subject: 'How you sign in has changed',
    paragraphs: [
      CHANGES.en[change],
      'If it was not you, set a new password and look through your account:',
      link,
    ],
  }),
  tr: ({ change, link }) => ({
    subject: 'Oturum açma yönteminiz değişti',
    paragraphs: [
      CHANGES.tr[change],
      'Bunu siz yapmadıysanız yeni bir parola belirleyin ve hesabınızı gözden geçirin:',
      link,
    ],
  }),
  hy: ({ change, link }) => ({
    subject: 'Մուտքի Ձեր եղանակը փոխվել է',
    paragraphs: [
      CHANGES.hy[change],
      'Եթե դա Դուք չեք արել, նոր գաղտնաբառ սահմանեք և ստուգեք Ձեր հաշիվը՝',
      link,
    ],
  }),
};

/** To whom it happened, in case it was somebody else who did it. */
export const signInChanged = (
  language: Language,
  name: string,
  change: SignInChange,
  link: string,
): Writing => write(wording, language, name, { change, link });
