import { Injectable } from '@nestjs/common';
import type { ItemChanges, NewItem } from '@parley/contracts';
import { beginWrite, finishWrite, recordVersions } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { found, invalid } from '../../platform/http/index.ts';
import { drawKey, keyTaken, type Recorded, type Viewpoint, withinWrite } from '../processes/index.ts';
import { columnsOf } from './item-columns.ts';
import type { ItemBody } from './items.mapper.ts';
import { ItemsRepository } from './items.repository.ts';
import { obligorsNamed, wordFaults } from './word-faults.ts';

type Made = Recorded<ItemBody>;

/** Adds items and changes them; what each was at any instant stays known. */
@Injectable()
export class WriteItem {
  readonly #database: DatabaseService;
  readonly #items: ItemsRepository;

  constructor(database: DatabaseService, items: ItemsRepository) {
    this.#database = database;
    this.#items = items;
  }

  add(view: Viewpoint, { key: wanted, ...words }: NewItem): Promise<Made> {
    const [id, key] = [uuidv7(), wanted ?? drawKey('i')];
    return this.#inOneWrite(view, async (view, client) => {
      const parties = await this.#items.parties(view, client);
      const faults = [
        ...((await this.#items.isKeyTaken(view, key, client)) ? [keyTaken('item')] : []),
        ...wordFaults(view, words, parties),
      ];
      if (faults.length > 0) throw invalid(faults);
      await this.#items.add(
        view,
        { id, key, kind: words.kind, theme: words.theme, title: words.title, ...columnsOf(words) },
        client,
      );
      await this.#items.setObligors(view, id, obligorsNamed(words, parties), client);
      return id;
    });
  }

  change(view: Viewpoint, reference: string, changes: ItemChanges): Promise<Made> {
    return this.#inOneWrite(view, async (view, client) => {
      const { id } = found(await this.#items.find(view, reference, client));
      const parties = await this.#items.parties(view, client);
      const faults = wordFaults(view, changes, parties);
      if (faults.length > 0) throw invalid(faults);
      await this.#items.change(view, id, columnsOf(changes), client);
      if (changes.obligors !== undefined) {
        await this.#items.setObligors(view, id, obligorsNamed(changes, parties), client);
      }
      return id;
    });
  }

  #inOneWrite(from: Viewpoint, write: (view: Viewpoint, client: Client) => Promise<string>): Promise<Made> {
    return this.#database.transaction(async (client) => {
      const begun = await beginWrite(client, from);
      const view = withinWrite(from, begun);
      const id = await write(view, client);
      // What is already so makes no revision.
      const label = await recordVersions(client, begun, [id]);
      if (label !== null) await finishWrite(client, begun, label);
      return found(await this.#items.find(view, id, client));
    });
  }
}
