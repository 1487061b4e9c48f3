import { Inject, Injectable } from '@nestjs/common';
import { labelsSeenWith, permissionsOfRole } from '@parley/contracts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { Post, reportMade } from '../../platform/mail/index.ts';
import { neededFor } from './makers.ts';
import { MakersRepository } from './makers.repository.ts';
import { ReportSchedulesRepository } from './report-schedules.repository.ts';
import { kindOf, languageOf } from './reports.mapper.ts';
import type { ReportRow } from './reports.repository.ts';

/** Writes to those whom a schedule names that its report is there: to each who may have it now, and to nobody else. */
@Injectable()
export class ReportLetters {
  readonly #webUrl: string;
  readonly #post: Post;
  readonly #members: MakersRepository;
  readonly #schedules: ReportSchedulesRepository;

  constructor(
    @Inject(CONFIG) { webUrl }: Config,
    post: Post,
    members: MakersRepository,
    schedules: ReportSchedulesRepository,
  ) {
    this.#webUrl = webUrl;
    this.#post = post;
    this.#members = members;
    this.#schedules = schedules;
  }

  async send(row: ReportRow, client: Client): Promise<void> {
    const { organizationId, scheduleId, id, label } = row;
    const schedule = scheduleId && (await this.#schedules.any({ organizationId, id: scheduleId }, client));
    if (!schedule || schedule.mailTo.length === 0) return;
    const facts = {
      schedule: schedule.name,
      process: row.process.slug,
      // The dashboard passes it on to the API, with the session of whoever opens it.
      link: `${this.#webUrl}/v1/reports/${id}/file`,
    };
    const needed = neededFor(kindOf(row));
    for (const member of await this.#members.members(organizationId, { ids: schedule.mailTo }, client)) {
      const mayHave =
        labelsSeenWith(member.clearance).includes(label) &&
        needed.every((permission) => permissionsOfRole[member.role].includes(permission));
      if (!mayHave) continue;
      await this.#post.send({ to: member.email, ...reportMade(languageOf(row), member.name, facts) }, client);
    }
  }
}
