import { Controller } from '@nestjs/common';
import {
  getCalendar,
  getChangesAtom,
  getChangesJson,
  type InputOf,
  readCalendar,
  readChangesAtom,
  readChangesJson,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { AcceptedLanguage } from './accepted-language.ts';
import { FeedFiles } from './feed-files.ts';

@Controller()
export class FeedFilesController {
  readonly #files: FeedFiles;

  constructor(files: FeedFiles) {
    this.#files = files;
  }

  @Endpoint(getCalendar)
  calendar(
    @Input() input: InputOf<typeof getCalendar>,
    @CurrentCaller() caller: Caller,
    @AcceptedLanguage() language: AcceptedLanguage,
  ) {
    return this.#files.inProcess('calendar', input, caller, language);
  }

  @Endpoint(getChangesAtom)
  atom(
    @Input() input: InputOf<typeof getChangesAtom>,
    @CurrentCaller() caller: Caller,
    @AcceptedLanguage() language: AcceptedLanguage,
  ) {
    return this.#files.inProcess('atom', input, caller, language);
  }

  @Endpoint(getChangesJson)
  json(
    @Input() input: InputOf<typeof getChangesJson>,
    @CurrentCaller() caller: Caller,
    @AcceptedLanguage() language: AcceptedLanguage,
  ) {
    return this.#files.inProcess('json', input, caller, language);
  }

  @Endpoint(readCalendar)
  calendarByToken(@Input() _: InputOf<typeof readCalendar>, @CurrentCaller() caller: Caller) {
    return this.#files.byToken('calendar', caller);
  }

  @Endpoint(readChangesAtom)
  atomByToken(@Input() _: InputOf<typeof readChangesAtom>, @CurrentCaller() caller: Caller) {
    return this.#files.byToken('atom', caller);
  }

  @Endpoint(readChangesJson)
  jsonByToken(@Input() _: InputOf<typeof readChangesJson>, @CurrentCaller() caller: Caller) {
    return this.#files.byToken('json', caller);
  }
}
