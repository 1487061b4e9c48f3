import type { Writing } from './letters/letter.ts';

export interface Letter extends Writing {
  to: string;
}

/** Something that takes a letter from us, or throws. */
export interface Mailer {
  deliver(letter: Letter): Promise<void>;
}
