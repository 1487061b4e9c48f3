import { Injectable } from '@nestjs/common';
import { actingAs, Audit } from '../audit/index.ts';
import { KeyUses } from './key-uses.ts';
import type { KeyUseNotice } from './write-key-uses.ts';

/** Records the first use of a key, and its use from another address than before. */
@Injectable()
export class AuditKeyUses {
  constructor(uses: KeyUses, audit: Audit) {
    uses.listen((notice, client) => {
      const { key, address } = notice;
      const actor = { kind: 'api_key', id: key.id, name: key.name } as const;
      actingAs({ actor, address, requestId: null }, () => {
        audit.record(client, { ...eventOf(notice), subject: key });
      });
    });
  }
}

const eventOf = ({ kind, before }: KeyUseNotice) =>
  kind === 'first_use'
    ? ({ type: 'api_key.used_first', details: {} } as const)
    : ({ type: 'api_key.used_elsewhere', details: { before } } as const);
