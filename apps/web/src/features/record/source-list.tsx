import { useLocale } from 'next-intl';
import type { Source } from '@parley/contracts';
import { dateText } from '@parley/words';

/** Documents as one cites them: publisher, title as published, date, address. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const locale = useLocale();
  return (
    <ul className="space-y-1.5">
      {sources.map((source) => (
        <li key={source.key} className="break-words">
          <span className="font-medium">{source.publisher}</span>
          {', '}
          {source.url === null ? (
            <cite lang={source.language}>{source.title}</cite>
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer" lang={source.language} className="link">
              <cite>{source.title}</cite>
            </a>
          )}
          {source.publishedOn !== null && `, ${dateText(source.publishedOn, locale)}`}
          <span className="text-ink-3"> [{source.key}]</span>
        </li>
      ))}
    </ul>
  );
}
