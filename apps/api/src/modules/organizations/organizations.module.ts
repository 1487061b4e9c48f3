import { Module } from '@nestjs/common';
import { AuthModule } from '../../platform/auth/index.ts';
import { MembersModule } from '../members/index.ts';
import { CreateOrganization } from './create-organization.ts';
import { OrganizationsController } from './organizations.controller.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { OrganizationsService } from './organizations.service.ts';
import { OwnOrganizations } from './own-organizations.ts';
import { OwnOrganizationsController } from './own-organizations.controller.ts';
import { TransferOrganization } from './transfer-organization.ts';

@Module({
  imports: [AuthModule, MembersModule],
  controllers: [OrganizationsController, OwnOrganizationsController],
  providers: [
    CreateOrganization,
    OrganizationsRepository,
    OrganizationsService,
    OwnOrganizations,
    TransferOrganization,
  ],
  exports: [OwnOrganizations],
})
export class OrganizationsModule {}
