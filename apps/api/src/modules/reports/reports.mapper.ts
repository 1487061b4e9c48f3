import type {
  FrozenQuestion,
  Report,
  ReportFailure,
  ReportFormat,
  ReportKind,
  ReportStep,
  WorkProgress,
} from '@parley/contracts';
import type { ReportRow } from './reports.repository.ts';

/** What only the contract lets in is of its types. */
export const kindOf = ({ kind }: { kind: string }) => kind as ReportKind;
export const formatOf = ({ format }: { format: string }) => format as ReportFormat;
export const languageOf = ({ language }: { language: string }) => language as Report['language'];
export const questionOf = ({ question }: Pick<ReportRow, 'question'>) =>
  question as unknown as FrozenQuestion;

export const toReport = (row: ReportRow): Report => ({
  id: row.id,
  process: { id: row.processId, slug: row.process.slug },
  kind: kindOf(row),
  format: formatOf(row),
  language: languageOf(row),
  question: questionOf(row),
  label: row.label,
  state: row.state,
  progress: row.progress,
  step: row.step as ReportStep | null,
  digest: row.digest,
  sha256: row.sha256,
  bytes: row.bytes,
  failure: row.failure as ReportFailure | null,
  schedule: row.scheduleId,
  madeBy: row.makerName,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
});

export const toReportProgress = ({
  id,
  processId,
  process,
  state,
  step,
  progress,
}: ReportRow): WorkProgress => ({
  process: { id: processId, slug: process.slug },
  subject: { kind: 'report', id, href: `/v1/reports/${id}` },
  state,
  step: step as ReportStep | null,
  progress,
});
