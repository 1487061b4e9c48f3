import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createAssertion,
  createItem,
  createMeeting,
  createOrganization,
  createParty,
  createProcess,
  createSource,
  createTrack,
  type ProcessRef,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import type { Database } from './database.ts';

const sha256 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(text).digest());

describe('what the database refuses', () => {
  let clone: TestDatabase;
  let database: Database;
  let process: ProcessRef;
  let itemId: string;
  let otherItemId: string;

  beforeAll(async () => {
    clone = await workerDatabase();
    database = clone.connect();
    process = await createProcess(database, await createOrganization(database));
    itemId = (await createItem(database, process)).id;
    otherItemId = (await createItem(database, process)).id;
  });
  afterAll(() => clone.drop());

  const item = (overrides: Parameters<typeof createItem>[2]) => () =>
    createItem(database, process, overrides);
  const assertion = (overrides: Partial<Parameters<typeof createAssertion>[2]>) => () =>
    createAssertion(database, process, { itemId, ...overrides });
  const source = (overrides: Parameters<typeof createSource>[2]) => () =>
    createSource(database, process, overrides);

  it.each([
    ['a title in no language', item({ title: {} }), 'item_title_is_localized'],
    ['a title that is blank in each', item({ title: { en: ' ', tr: '' } }), 'item_title_is_localized'],
    ['a title that is plain text', item({ title: 'Open the border' }), 'item_title_is_localized'],
    ['a title with a list in it', item({ title: { en: ['Open'] } }), 'item_title_is_localized'],
    [
      'names by party that are none',
      item({ titleByParty: { TR: 'Akyaka' } }),
      'item_title_by_party_is_localized',
    ],
    ['a list of names by party', item({ titleByParty: [] }), 'item_title_by_party_is_localized'],
    ['a key with a colon', item({ key: 'key:I01' }), 'item_key_is_key'],
    ['a weight of nothing', item({ weight: 0 }), 'item_weight_from_one'],
    ['an implementation of four', assertion({ implementation: 4 }), 'assertion_implementation_in_scale'],
    ['a revision below nought', assertion({ revision: -1 }), 'assertion_revision_not_negative'],
    [
      'a party account of no party',
      assertion({ accountKind: 'party' }),
      'assertion_party_account_names_party',
    ],
    ['a correction of nothing', assertion({ act: 'correct' }), 'assertion_correction_names_corrected'],
    ['a continuation by nothing', assertion({ act: 'continue' }), 'assertion_continuation_names_item'],
    ['a reversal without cause', assertion({ act: 'reverse', actor: 'x' }), 'assertion_reversal_has_cause'],
    [
      'a reversal without actor',
      assertion({ act: 'reverse', cause: { en: 'A flood.' } }),
      'assertion_reversal_has_actor',
    ],
    ['an actor of no reversal', assertion({ actor: 'a river' }), 'assertion_cause_is_of_reversal'],
    ['a text without its hash', source({ text: 'The sides agreed.' }), 'source_text_has_its_hash'],
    ['a language that is none', source({ language: 'Turkish' }), 'source_language_is_bcp_47'],
    [
      "a hash that is another text's",
      source({ text: 'The sides agreed.', textSha256: sha256('The sides met.') }),
      'source_text_has_its_hash',
    ],
  ])('%s', async (_what, write, constraint) => {
    await expect(write()).rejects.toThrow(constraint);
  });

  it('but not what is right', async () => {
    const { id: accountPartyId } = await createParty(database, process);
    await item({
      titleByParty: { TR: { en: 'Akyaka' }, AM: { hy: 'Ախուրիկ' } },
      title: { en: 'A', tr: '' },
    })();
    await assertion({ accountKind: 'party', accountPartyId })();
    await assertion({ act: 'continue', continuedById: otherItemId, agreement: null })();
    await assertion({
      act: 'reverse',
      cause: { en: 'The border closed.' },
      actor: 'the customs',
      implementation: 0,
    })();
    await source({ text: 'Taraflar anlaştı.', textSha256: sha256('Taraflar anlaştı.') })();
  });

  it('an item continued by itself', async () => {
    const write = assertion({ act: 'continue', continuedById: itemId });
    await expect(write()).rejects.toThrow('assertion_not_continued_by_itself');
  });

  it('a correction on another item, of itself, or of what is corrected already', async () => {
    const { id } = await assertion({})();
    const correction = (overrides: Parameters<typeof assertion>[0]) =>
      assertion({ act: 'correct', correctsId: id, ...overrides })();
    await expect(correction({ itemId: otherItemId })).rejects.toThrow(/foreign key/i);
    const self = '01890a5d-ac96-774b-bcce-b302099a8057';
    await expect(correction({ id: self, correctsId: self })).rejects.toThrow(
      'assertion_not_correcting_itself',
    );
    await correction({});
    await expect(correction({})).rejects.toMatchObject({ code: 'P2002' });
    // Whoever does not see the one cannot be told of it.
    await correction({ label: 'internal' });
  });

  it('a meeting held on no day, or numbered from nought', async () => {
    const { id: trackId } = await createTrack(database, process);
    const meeting = (overrides: object) => createMeeting(database, process, { trackId, ...overrides });
    await expect(meeting({ heldOn: null })).rejects.toThrow('meeting_held_has_date');
    await expect(meeting({ ordinal: 0 })).rejects.toThrow('meeting_ordinal_from_one');
    await expect(meeting({ country: 'Türkiye' })).rejects.toThrow('meeting_country_is_iso_3166');
    await meeting({ status: 'scheduled', heldOn: null, country: 'TR/AM' });
  });

  it('a milestone on nothing, on two things, on an item at no level, or on itself', async () => {
    const { prisma, withScope } = database;
    const key = { organizationId: process.organizationId, processId: process.processId };
    const milestoneId = '01890a5d-ac96-774b-bcce-b302099a8058';
    await withScope(process, () =>
      prisma.milestone.create({ data: { ...key, id: milestoneId, key: 'M1', title: { en: 'Flights' } } }),
    );
    const criterion = (data: { itemId?: string; implementation?: number; requiredMilestoneId?: string }) =>
      withScope(process, () =>
        prisma.milestoneCriterion.create({ data: { ...key, milestoneId, position: 0, ...data } }),
      );
    await expect(criterion({})).rejects.toThrow('milestone_criterion_item_or_milestone');
    await expect(criterion({ itemId, requiredMilestoneId: milestoneId })).rejects.toThrow(
      'milestone_criterion_',
    );
    await expect(criterion({ itemId })).rejects.toThrow('milestone_criterion_item_has_condition');
    await expect(criterion({ requiredMilestoneId: milestoneId })).rejects.toThrow(
      'milestone_criterion_not_itself',
    );
    await criterion({ itemId, implementation: 3 });
  });

  it('a quotation of nothing with something around it', async () => {
    const { id: sourceId } = await createSource(database, process);
    const { id: assertionId } = await assertion({})();
    const { organizationId, processId } = process;
    const quote = (data: { quoteExact?: string; quotePrefix?: string }) =>
      database.withScope(process, () =>
        database.prisma.assertionSource.create({
          data: { organizationId, processId, assertionId, sourceId, ...data },
        }),
      );
    await expect(quote({ quotePrefix: 'they' })).rejects.toThrow('assertion_source_context_needs_quote');
    await expect(quote({ quoteExact: '' })).rejects.toThrow('assertion_source_quote_not_empty');
    await quote({ quoteExact: 'agreed', quotePrefix: 'they' });
  });
});
