export * from './config.ts';
export * from './config.module.ts';
export { isLoopback, LOOPBACK } from './loopback.ts';
export type { MailWay } from './mail-way.ts';
export type { Network } from './networks-setting.ts';
