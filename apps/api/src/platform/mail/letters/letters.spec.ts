import { describe, expect, it } from '@jest/globals';
import {
  alreadyKnown,
  invitation,
  type Language,
  languageOf,
  passwordChanged,
  resetPassword,
  signInChanged,
  verifyAddress,
  webhookDisabled,
} from '../index.ts';
import { LANGUAGES } from './language.ts';

const link = 'https://parley.example/somewhere#token=abc';
const expiresAt = new Date('2026-12-01T12:00:00Z');
const invited = { organization: 'Oslo desk', inviter: 'Nare Demir', link, expiresAt };

const letters: Record<string, (language: Language) => { subject: string; text: string }> = {
  verifyAddress: (language) => verifyAddress(language, 'Ayşe', link),
  resetPassword: (language) => resetPassword(language, 'Ayşe', link),
  alreadyKnown: (language) => alreadyKnown(language, 'Ayşe', link),
  passwordChanged: (language) => passwordChanged(language, 'Ayşe', link),
  signInChanged: (language) => signInChanged(language, 'Ayşe', 'openid_linked', link),
  invitation: (language) => invitation(language, invited),
  webhookDisabled: (language) =>
    webhookDisabled(language, 'Ayşe', {
      host: 'hooks.example.org',
      description: '',
      because: 'failing',
      link,
    }),
};

describe.each(Object.entries(letters))('%s', (_name, letter) => {
  it.each(LANGUAGES)('is whole in %s', (language) => {
    const { subject, text } = letter(language);
    expect(subject).toMatch(/\S/);
    expect(text).toContain(`\n${link}\n`);
    expect(text).toMatch(/\n\nParley\n$/);
  });

  it('is in three languages', () => {
    expect(new Set(LANGUAGES.map((language) => letter(language).subject)).size).toBe(3);
  });
});

it('names who invites, into what and until when, each on one line', () => {
  const { subject, text } = invitation('en', { ...invited, organization: 'Oslo\r\nBcc: all@example.org' });
  expect(subject).toBe('Invitation to Oslo Bcc: all@example.org');
  expect(text).toContain('Nare Demir invites you');
  expect(text).toContain('1 December 2026');
  expect(invitation('tr', invited).text).toContain('1 Aralık 2026');
});

it.each([
  [{}, 'en'],
  [{ 'accept-language': 'de, tr;q=0.5, hy;q=0.7' }, 'hy'],
  [{ 'accept-language': 'tr-TR' }, 'tr'],
  [{ 'accept-language': 'tr', cookie: 'a=b; parley.locale=hy' }, 'hy'],
  [{ 'accept-language': 'fr', cookie: 'parley.locale=fr' }, 'en'],
])('%j asks for %s', (headers, language) => {
  expect(languageOf(new Headers(headers as Record<string, string>))).toBe(language);
});
