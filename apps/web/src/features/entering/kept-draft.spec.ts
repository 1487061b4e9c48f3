import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDraft, forgetDraftsOfOthers, keepDraft, keptDraft } from './kept-draft.ts';

/** What a browser keeps: its names are its own properties. */
class Shelf {
  [name: string]: unknown;
  getItem(name: string): unknown {
    return Object.hasOwn(this, name) ? this[name] : null;
  }
  setItem(name: string, text: string): void {
    if (text.length > 1000) throw new DOMException('It is full.', 'QuotaExceededError');
    this[name] = text;
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

const own = { person: 'selin', process: 'talks', form: 'meeting' };
const anothers = { ...own, person: 'anahit' };

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', { value: new Shelf(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('a draft that is kept', () => {
  it('comes back with its age, under its person, its process and its form', () => {
    expect(keepDraft(own, { title: 'Fifth' }, 1000)).toBe(true);
    expect(keptDraft(own)).toEqual({ at: 1000, draft: { title: 'Fifth' } });
    expect(keptDraft(anothers)).toBeNull();
    expect(keptDraft({ ...own, form: 'meeting 4' })).toBeNull();
    forgetDraft(own);
    expect(keptDraft(own)).toBeNull();
  });

  it('goes when somebody else is here, and everything goes with signing out', () => {
    keepDraft(own, 1);
    keepDraft(anothers, 2);
    localStorage.setItem('theme', 'dark');
    forgetDraftsOfOthers('anahit');
    expect(keptDraft(own)).toBeNull();
    expect(keptDraft(anothers)).not.toBeNull();
    forgetDraftsOfOthers(null);
    expect(keptDraft(anothers)).toBeNull();
    expect(localStorage.getItem('theme')).toBe('dark');
  });

  it('says where there is no room for it, and counts for nothing where it cannot be read', () => {
    expect(keepDraft(own, 'x'.repeat(2000))).toBe(false);
    localStorage.setItem('parley.draft.selin.talks.meeting', '{"at":');
    expect(keptDraft(own)).toBeNull();
  });

  it('is none where the browser keeps nothing at all', () => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    expect(keepDraft(own, 1)).toBe(false);
    expect(keptDraft(own)).toBeNull();
    expect(() => forgetDraftsOfOthers(null)).not.toThrow();
  });
});
