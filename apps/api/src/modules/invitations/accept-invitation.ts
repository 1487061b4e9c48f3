import { Injectable } from '@nestjs/common';
import type { acceptInvitation, InputOf, OwnOrganization } from '@parley/contracts';
import { hashOfSecret, type Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { CredentialsRepository, type Person } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, notFound, ProblemError } from '../../platform/http/index.ts';
import { MembersRepository } from '../members/index.ts';
import { OwnOrganizations } from '../organizations/index.ts';
import { statusOf } from './invitations.mapper.ts';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.ts';
import { refuseOver } from './refuse-over.ts';

/** Makes a member of whoever presents an invitation to their verified address; their session acts for it at once. */
@Injectable()
export class AcceptInvitation {
  readonly #database: DatabaseService;
  readonly #repository: InvitationsRepository;
  readonly #members: MembersRepository;
  readonly #credentials: CredentialsRepository;
  readonly #own: OwnOrganizations;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    repository: InvitationsRepository,
    members: MembersRepository,
    credentials: CredentialsRepository,
    own: OwnOrganizations,
    audit: Audit,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#members = members;
    this.#credentials = credentials;
    this.#own = own;
    this.#audit = audit;
  }

  async accept({ body }: InputOf<typeof acceptInvitation>, person: Person): Promise<OwnOrganization> {
    const presented = found(await this.#repository.findPresented(hashOfSecret(body.token)));
    if (presented.revokedAt !== null) throw notFound();
    refuseOthers(presented, person);
    if (presented.organization.standing !== null) throw new ProblemError('organization_suspended');
    const { organizationId } = presented;
    await this.#database.withScope({ organizationId, userId: person.userId }, () =>
      this.#database.transaction((client) => this.#join(presented, person, client)),
    );
    return this.#own.get(
      { params: { organization: organizationId }, query: undefined, body: undefined },
      { ...person, organizationId },
    );
  }

  /** In turn with whoever takes it back, sends it again, or accepts it in another window. */
  async #join(presented: InvitationRow, person: Person, client: Prisma.TransactionClient): Promise<void> {
    const { organizationId, id } = presented;
    await this.#members.lock(organizationId, client);
    const row = found(await this.#repository.find(organizationId, id, client));
    refuseOver(row);
    if (statusOf(row, new Date()) === 'expired') {
      throw new ProblemError('invitation_over', 'It has expired. Ask for another one.');
    }
    // Sent again meanwhile: the token that was presented is good no more.
    if (Buffer.compare(row.tokenHash, presented.tokenHash) !== 0) throw notFound();
    const { userId, sessionId } = person;
    if ((await this.#members.findByUser(organizationId, userId, client)) !== null) {
      throw new ProblemError('conflict', 'You are a member already.');
    }
    const accepted = { acceptedAt: new Date(), acceptedById: userId };
    await this.#repository.update(organizationId, id, accepted, client);
    const { email, role, clearance } = row;
    const member = await this.#members.add(organizationId, { userId, role, clearance }, client);
    await this.#credentials.actFor(sessionId, organizationId, client);
    this.#audit.record(
      client,
      { type: 'invitation.accepted', details: { email }, subject: { id, name: email } },
      { type: 'member.joined', details: { role, clearance }, subject: { id: member, name: person.name } },
    );
  }
}

function refuseOthers({ email }: InvitationRow, person: Person): void {
  if (person.email.toLowerCase() !== email) {
    throw new ProblemError('forbidden', 'This invitation is for another address than yours.');
  }
  if (!person.emailVerified) throw new ProblemError('forbidden', 'Verify your address first.');
}
