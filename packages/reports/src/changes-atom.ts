import { create } from 'xmlbuilder2';
import { type ChangesFeed, noteOf, sentenceOf, titleOfFeed } from './changes-feed.ts';
import type { ReportLanguage } from './text-in.ts';

/** Changes as Atom (RFC 4287). Nothing in it is of the clock: the same changes are the same bytes. */
export function renderChangesAtom(feed: ChangesFeed, lang: ReportLanguage): string {
  const { uuid, url, self, changes, updatedAt } = feed;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': lang,
  });
  root.ele('id').txt(`urn:uuid:${uuid}`);
  root.ele('title').txt(titleOfFeed(feed, lang));
  root.ele('updated').txt(updatedAt.toISOString());
  // Who wrote is told by the audit log, to those who may read it; a feed has to have somebody.
  root.ele('author').ele('name').txt('Parley');
  root.ele('generator').txt('Parley');
  root.ele('link', { rel: 'alternate', href: url });
  if (self !== null) root.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  for (const change of changes) {
    const entry = root.ele('entry');
    entry.ele('id').txt(`urn:uuid:${change.uuid}`);
    entry.ele('title').txt(sentenceOf(change, feed, lang));
    entry.ele('updated').txt(change.recordedAt.toISOString());
    entry.ele('link', { rel: 'alternate', href: change.url });
    entry.ele('category', { term: change.kind });
    entry.ele('category', { term: change.what });
    const note = noteOf(change, lang);
    entry.ele('content', { type: 'text' }).txt(note ?? sentenceOf(change, feed, lang));
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
