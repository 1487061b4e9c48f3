import { actorName, sentenceOf } from '@parley/charts/findings';
import type { AuditEntry } from '@parley/contracts';
import type { Cite } from '@parley/exchange/citations';
import { instantText, plain, type Words } from '@parley/words';
import type { AuditFacts } from '../facts/facts.ts';
import type { Report } from '../model/report.ts';
import type { ReportTable } from '../model/table.ts';
import { textCell, wholeCell } from '../telling/cells.ts';
import { digestOver } from '../telling/digest.ts';
import { paragraph } from '../telling/parts.ts';
import { reportOf } from '../telling/report-of.ts';
import { tellingOf, type Telling } from '../telling/telling.ts';

/**
 * Who did what and when, with the seals of the chain for whoever is cleared for them. The log goes on after the asked
 * instant, so its end does not stand here: made again, the report is the same.
 */
export function auditReport({ frame, ...facts }: AuditFacts, t: Words, cite: Cite): Report {
  const telling = tellingOf(frame, t, cite);
  const known = Date.parse(frame.question.knownAt);
  const entries = facts.entries.filter(({ at }) => Date.parse(at) <= known);
  const last = entries.findLast(({ seal }) => seal !== null)?.seal ?? null;
  const table = entriesTable(entries, telling);
  return reportOf('audit', telling, {
    title: t('reports.audit.finding', { count: entries.length }),
    subtitle: t('reports.subtitle.audit', { process: plain(frame.process.title, telling.locale) }),
    parts: [
      ...(last === null ? [] : [paragraph(t('reports.audit.head', { n: last.position, hash: last.hash }))]),
      { part: 'table', table },
    ],
    methodology: [t('audit.about')],
    // Whoever is not shown the seals is not told the labels either: then it may be as much as they asked for.
    used: entries.map(({ seal }) => ({ label: seal?.label ?? frame.question.clearance })),
    revision: null,
    digest: digestOver(entries),
  });
}

function entriesTable(entries: readonly AuditEntry[], { locale, t }: Telling): ReportTable {
  return {
    key: 'entries',
    title: t('reports.kind.audit'),
    columns: [
      { key: 'position', title: t('reports.audit.position'), type: 'whole' },
      { key: 'at', title: t('reports.audit.at'), type: 'text' },
      { key: 'actor', title: t('audit.by'), type: 'text' },
      { key: 'what', title: t('audit.what'), type: 'text' },
      { key: 'type', title: t('reports.audit.type'), type: 'text', data: true },
      { key: 'subject', title: t('reports.audit.subject'), type: 'text', data: true },
      { key: 'address', title: t('reports.audit.address'), type: 'text', data: true },
      { key: 'hash', title: t('reports.audit.hash'), type: 'text', data: true },
    ],
    rows: entries.map((entry) => [
      wholeCell(entry.seal?.position ?? null, locale),
      { value: entry.at, text: instantText(entry.at, locale) },
      textCell(actorName(entry.actor, t)),
      textCell(sentenceOf(entry, t, locale)),
      textCell(entry.type),
      textCell(entry.subject.name ?? ''),
      textCell(entry.address ?? ''),
      textCell(entry.seal?.hash ?? ''),
    ]),
    notes: entries.length === 0 ? [t('audit.empty')] : [],
  };
}
