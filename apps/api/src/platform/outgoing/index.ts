export { type Ending, Outgoing } from './outgoing.ts';
export { OutgoingModule } from './outgoing.module.ts';
