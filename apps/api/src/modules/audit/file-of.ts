import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { AuditEntry } from '@parley/contracts';
import { auditCsvHeader, renderAuditCsv } from '@parley/reports';

/** So many entries after that with this id. */
export type Part = (after: string | undefined) => Promise<AuditEntry[]>;

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', header: auditCsvHeader, render: renderAuditCsv },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    header: () => '',
    render: (entries: readonly AuditEntry[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  },
};

/** The log as a file, read on as it is taken away: memory holds one part at a time. */
export function fileOf(part: Part, format: keyof typeof FORMATS): StreamableFile {
  const { type, header, render } = FORMATS[format];
  async function* contents(): AsyncGenerator<Buffer> {
    yield Buffer.from(header(), 'utf8');
    for (let last: string | undefined; ;) {
      const entries = await part(last);
      if (entries.length === 0) return;
      yield Buffer.from(render(entries), 'utf8');
      last = entries.at(-1)?.id;
    }
  }
  return new StreamableFile(Readable.from(contents(), { objectMode: false }), {
    type,
    disposition: `attachment; filename="audit.${format}"`,
  });
}
