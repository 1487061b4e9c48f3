import { Injectable, StreamableFile } from '@nestjs/common';
import {
  type AuditEntry,
  type AuditVerification,
  type exportAudit,
  type InputOf,
  labelsSeenWith,
  type listAudit,
  type Page,
  type verifyAuditLog,
} from '@parley/contracts';
import { verifyAudit } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { decodeCursor, ProblemError, toPage } from '../../platform/http/index.ts';
import { toAuditEntry, toVerification } from './audit.mapper.ts';
import { AuditRepository, type Reader } from './audit.repository.ts';
import { fileOf } from './file-of.ts';

@Injectable()
export class AuditService {
  readonly #database: DatabaseService;
  readonly #repository: AuditRepository;
  readonly #audit: Audit;

  constructor(database: DatabaseService, repository: AuditRepository, audit: Audit) {
    this.#database = database;
    this.#repository = repository;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listAudit>, caller: Caller): Promise<Page<AuditEntry>> {
    const reader = readerOf(caller);
    const { limit, cursor, order, ...filters } = query;
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const rows = await this.#repository.list(reader, filters, { after, order, take: limit + 1 });
    return toPage(rows, query, (row) => toAuditEntry(row, reader.labels));
  }

  async verify({ query }: InputOf<typeof verifyAuditLog>, caller: Caller): Promise<AuditVerification> {
    const { organizationId, labels } = readerOf(caller);
    if (!labels.includes('restricted')) {
      throw new ProblemError(
        'forbidden',
        'This is for who is cleared for everything: it tells how much there is.',
      );
    }
    const [position, hash] = query.head?.split(':') ?? [];
    const known = position === undefined || hash === undefined ? null : { position: BigInt(position), hash };
    return toVerification(await verifyAudit(this.#database.prisma, organizationId, known), new Date());
  }

  /** The log holds its own export, and the export that entry: it is written before the first line is read. */
  async export({ query }: InputOf<typeof exportAudit>, caller: Caller): Promise<StreamableFile> {
    const reader = readerOf(caller);
    const { format, ...filters } = query;
    await this.#audit.recordAlone(reader.organizationId, {
      type: 'audit_log.exported',
      subject: { id: null, name: null },
      details: { format },
    });
    // The file is read when the handler is long done: each part says itself in whose scope it is read.
    const part = async (after: string | undefined): Promise<AuditEntry[]> => {
      const rows = await this.#database.withScope({ organizationId: reader.organizationId }, () =>
        this.#repository.list(reader, filters, { after, order: 'oldest', take: 500 }),
      );
      return rows.map((row) => toAuditEntry(row, reader.labels));
    };
    return fileOf(part, format);
  }
}

const readerOf = ({ organizationId, clearance }: Caller): Reader => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});
