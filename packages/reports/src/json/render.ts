import canonicalize from 'canonicalize';
import type { Report } from '../model/report.ts';

/** The report itself, as canonical JSON (RFC 8785): the same report is the same bytes, whoever writes it. */
export const renderJson = (report: Report): Uint8Array =>
  new TextEncoder().encode(`${canonicalize(report) ?? ''}\n`);
