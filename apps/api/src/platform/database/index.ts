export * from './database.module.ts';
export * from './database.service.ts';
export * from './json.ts';
export * from './refused.ts';
export * from './unavailable.ts';
