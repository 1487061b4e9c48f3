import { useTranslations } from 'next-intl';
import { PlaceLink } from '../frame/place-link.tsx';
import type { KindOfHits } from './by-kind.ts';
import { HitLines } from './hit-lines.tsx';
import { placeOfHit } from './place-of-hit.ts';

interface Props {
  /** Of the field that walks through them. */
  id: string;
  groups: readonly KindOfHits[];
  /** The one that Enter follows. */
  at: number;
  isLooking: boolean;
  onFollow: () => void;
}

export const optionId = (id: string, index: number): string => `${id}-${index}`;

/** What was found, by kind, as the list of a field: the focus stays in the field. */
export function FoundList({ id, groups, at, isLooking, onFollow }: Props) {
  const t = useTranslations();
  const processes = new Set(groups.flatMap(({ hits }) => hits.map(({ process }) => process.id)));
  const counted = groups.map((group, index) => ({
    ...group,
    before: groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0),
  }));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can hold no links
    <div role="listbox" id={`${id}-found`} aria-label={t('search.found')} aria-busy={isLooking}>
      {counted.map(({ kind, hits, before }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor can an optgroup
        <div key={kind} role="group" aria-label={t(`search.kind.${kind}`)} className="pb-2">
          <p aria-hidden className="label mb-0 px-3.5 pt-1">
            {t(`search.kind.${kind}`)}
          </p>
          {hits.map((hit, index) => (
            <PlaceLink
              key={hit.id}
              id={optionId(id, before + index)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor an option
              role="option"
              tabIndex={-1}
              aria-selected={before + index === at}
              href={placeOfHit(hit)}
              onClick={onFollow}
              className="hover:bg-sunken aria-selected:bg-sunken aria-selected:border-accent block border-s-2 border-transparent px-3 py-2 text-sm"
            >
              <HitLines hit={hit} withProcess={processes.size > 1} />
            </PlaceLink>
          ))}
        </div>
      ))}
    </div>
  );
}
