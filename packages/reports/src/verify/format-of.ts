import type { ReportFormat } from '@parley/contracts';
import { strFromU8 } from 'fflate';
import { partsOf } from './parts-of.ts';

/** What a file is, by what stands in it; null where it is nothing that a report is written as. */
export function formatOf(bytes: Uint8Array): ReportFormat | null {
  const start = strFromU8(bytes.subarray(0, 8), true);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) {
    const names = Object.keys(partsOf(bytes, () => false));
    if (names.includes('word/document.xml')) return 'docx';
    return names.includes('xl/workbook.xml') ? 'xlsx' : null;
  }
  const text = textOf(bytes);
  if (text === null) return null;
  if (text.trimStart().startsWith('{')) return 'json';
  if (text.includes('<!-- parley ')) return 'md';
  return /^\uFEFF?"?asked_process"?,/.test(text) ? 'csv' : null;
}

/** The text of a file in UTF-8; null where it is none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
