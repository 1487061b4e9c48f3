export { OrganizationsModule } from './organizations.module.ts';
export { OwnOrganizations } from './own-organizations.ts';
