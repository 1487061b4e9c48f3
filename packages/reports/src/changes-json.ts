import { type ChangesFeed, noteOf, sentenceOf, titleOfFeed } from './changes-feed.ts';
import type { ReportLanguage } from './text-in.ts';

/** Changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1). */
export function renderChangesJson(feed: ChangesFeed, lang: ReportLanguage): string {
  const { url, self, changes } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOfFeed(feed, lang),
    home_page_url: url,
    ...(self !== null && { feed_url: self }),
    language: lang,
    authors: [{ name: 'Parley' }],
    items: changes.map((change) => ({
      id: `urn:uuid:${change.uuid}`,
      url: change.url,
      title: sentenceOf(change, feed, lang),
      content_text: noteOf(change, lang) ?? sentenceOf(change, feed, lang),
      date_published: change.recordedAt.toISOString(),
      language: lang,
      tags: [change.kind, change.what],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
