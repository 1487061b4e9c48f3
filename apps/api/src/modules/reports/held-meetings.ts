import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/index.ts';
import { ProgressService } from '../progress/index.ts';
import type { Asked } from './frames.ts';
import { inputOf } from './report-facts.ts';

/** Which meetings have been held, as a report would show them. */
@Injectable()
export class HeldMeetings {
  readonly #progress: ProgressService;

  constructor(progress: ProgressService) {
    this.#progress = progress;
  }

  async ids(asked: Asked, reader: Caller): Promise<string[]> {
    const { points } = await this.#progress.progress(inputOf(asked), reader);
    return points.flatMap(({ meeting }) => (meeting === null ? [] : [meeting.id]));
  }
}
