import type { Label } from '@parley/contracts';

/** What somebody sends to have it verified that says which report it is, and holds no figure. */
export function forgedReport(label: Label): { file: string } {
  const question = {
    process: 'turkiye-armenia',
    kind: 'progress',
    language: 'en',
    clearance: label,
    asOf: '2026-05-14',
    knownAt: '2026-05-15T00:00:00.000Z',
    reading: 'resolved',
    method: 'pam@1',
  };
  const report = { kind: 'progress', language: 'en', question, digest: 'sha256-none' };
  return { file: Buffer.from(JSON.stringify(report)).toString('base64') };
}
