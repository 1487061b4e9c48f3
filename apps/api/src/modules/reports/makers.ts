import { Injectable } from '@nestjs/common';
import {
  type Label,
  labelsSeenWith,
  type Permission,
  permissionsOfRole,
  type ReportKind,
} from '@parley/contracts';
import { type Caller, worthOfKey } from '../../platform/auth/index.ts';
import { type MakerRow, MakersRepository } from './makers.repository.ts';

/** Who has asked for a report, as it is kept. */
export interface Maker {
  makerUserId: string;
  makerKeyId: string | null;
  makerName: string;
}

export const makerOf = (caller: Caller): Maker => ({
  makerUserId: caller.onBehalfOf,
  makerKeyId: caller.kind === 'api_key' ? caller.id : null,
  makerName: caller.name,
});

/** What it takes to have one made, or to have its file. */
export const neededFor = (kind: ReportKind): Permission[] => [
  'reports:read',
  ...(kind === 'audit' ? ['audit:read' as const] : []),
];

/**
 * Whoever reads the record for a report: with its label and not with all that its maker is cleared for, and with the same
 * rights whoever that is, so that the same question is answered the same.
 */
export const readerFor = (organizationId: string, kind: ReportKind, label: Label): Caller => ({
  kind: 'anybody',
  id: organizationId,
  organizationId,
  name: '',
  email: null,
  role: null,
  permissions: ['processes:read', ...neededFor(kind)],
  clearance: label,
  userId: null,
  onBehalfOf: organizationId,
  expiresAt: null,
  isSuspended: false,
});

@Injectable()
export class Makers {
  readonly #repository: MakersRepository;

  constructor(repository: MakersRepository) {
    this.#repository = repository;
  }

  /** Whether they may have it made still: whoever has lost their access makes no more. */
  async mayMake(
    organizationId: string,
    { makerUserId, makerKeyId }: Maker,
    { kind, label }: { kind: ReportKind; label: Label },
  ): Promise<boolean> {
    const member = await this.#repository.member(organizationId, makerUserId);
    if (member === null) return false;
    const { permissions, clearance } =
      makerKeyId === null
        ? worthOfMember(member)
        : await this.#worthOfKey(organizationId, makerKeyId, member);
    return (
      labelsSeenWith(clearance).includes(label) &&
      neededFor(kind).every((needed) => permissions.includes(needed))
    );
  }

  async #worthOfKey(organizationId: string, id: string, member: MakerRow) {
    const key = await this.#repository.key(organizationId, id);
    return key === null ? { permissions: [], clearance: member.clearance } : worthOfKey(key, member);
  }
}

const worthOfMember = ({ role, clearance }: MakerRow) => ({
  permissions: permissionsOfRole[role],
  clearance,
});
