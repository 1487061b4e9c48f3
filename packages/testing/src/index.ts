export { withClient } from './client.ts';
export { announcedCluster, type ClusterAddress, inDatabase } from './cluster-address.ts';
export * from './factories.ts';
export { type Starter, startInAnotherProcess } from './start-in-another-process.ts';
export { DEMONSTRATION, DEMONSTRATION_ORGANIZATION, EMPTY, type Template, TEMPLATES } from './templates.ts';
export { fillEveryTable, type TenantRelation, tenantRelations } from './tenant-rows.ts';
export { type TestDatabase, workerDatabase } from './test-database.ts';
export { SCHEMA_RULES, type SchemaRule } from './schema-rules.ts';
