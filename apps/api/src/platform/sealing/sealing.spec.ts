import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seal, unseal } from './sealing.ts';

const secrets = { service: 'the service’s own, long enough', caller: '7d9c1c1e-5a0b-4b55-8f5e-0d8d2c6a2b11' };

it('gives back any text to whoever has both secrets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unseal(seal(text, secrets), secrets)).toBe(text);
    }),
  );
});

it('gives nothing to whoever lacks one of them, and nothing of what was tampered with', () => {
  const sealed = seal('prl_secret', secrets);
  expect(unseal(sealed, { ...secrets, service: 'another' })).toBeNull();
  expect(unseal(sealed, { ...secrets, caller: 'another' })).toBeNull();
  for (let place = 0; place < sealed.length; place += 1) {
    const tampered = sealed.map((byte, index) => (index === place ? byte ^ 1 : byte));
    expect(unseal(tampered, secrets)).toBeNull();
  }
});

it('shows the same text otherwise each time', () => {
  expect(seal('once', secrets)).not.toEqual(seal('once', secrets));
});
