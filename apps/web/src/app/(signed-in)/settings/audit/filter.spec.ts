import { describe, expect, it } from '@jest/globals';
import { auditTypes } from '@parley/contracts';
import { addressOf, exportAddressOf, filterOf, isSound, questionOf, subjects } from './filter.ts';

describe('the filter of the audit log', () => {
  it('comes out of the address and goes back into it', () => {
    const search = { what: 'keys', from: '2026-05-01', to: '2026-05-14' };
    expect(addressOf(filterOf(search))).toBe('/settings/audit?what=keys&from=2026-05-01&to=2026-05-14');
  });

  it('takes whole days, the last one with it', () => {
    expect(questionOf(filterOf({ from: '2026-05-01', to: '2026-05-14' }))).toEqual({
      from: '2026-05-01T00:00:00.000Z',
      to: '2026-05-15T00:00:00.000Z',
    });
  });

  it('exports what is shown, whole', () => {
    expect(exportAddressOf(filterOf({ what: 'keys', cursor: 'x' }), 'csv')).toBe(
      '/v1/audit/export?format=csv&type=api_key.made&type=api_key.revoked&type=api_key.used_first&type=api_key.used_elsewhere',
    );
  });

  it('knows what cannot be looked for', () => {
    expect(isSound(filterOf({ from: 'yesterday' }))).toBe(false);
    expect(isSound(filterOf({ from: '2026-13-01' }))).toBe(false);
    expect(isSound(filterOf({ actor: 'me' }))).toBe(false);
    expect(isSound(filterOf({}))).toBe(true);
  });

  it('leaves no type of entry out', () => {
    const kinds = Object.values(subjects).flat() as string[];
    expect(auditTypes.filter((type) => !kinds.includes(type.split('.')[0] ?? ''))).toEqual([]);
  });
});
