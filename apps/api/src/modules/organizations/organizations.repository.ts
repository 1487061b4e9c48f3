import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';

@Injectable()
export class OrganizationsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  find(id: string) {
    return this.#database.prisma.organization.findUnique({ where: { id } });
  }
}
