import { useTranslations } from 'next-intl';
import type { ItemKind, MovementBetween, MovementClass } from '@parley/contracts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { isNews, markText, movementOrder, movementSign } from '@parley/charts/findings';
import { MarkBox } from '../../../../../features/record/mark-box.tsx';
import { Text } from '../../../../../features/record/text.tsx';
import { markOfState } from '@parley/charts/change';

interface Props {
  movement: MovementBetween;
  kindOf: (item: string) => ItemKind;
  lens: Lens;
  slug: string;
}

/** Every item in its class of movement, with what it was before and what it is after. */
export function MovedItems({ movement, kindOf, lens, slug }: Props) {
  const t = useTranslations();
  const classes = movementOrder
    .map((kind) => ({ kind, moves: movement.items.filter((move) => move.class === kind) }))
    .filter(({ moves }) => moves.length > 0);
  const news = classes.filter(({ kind }) => kind !== 'unchanged');
  const still = classes.find(({ kind }) => kind === 'unchanged');
  const rows = ({ kind, moves }: (typeof classes)[number]) => (
    <ClassOfItems key={kind} kind={kind} count={moves.length}>
      {moves.map((move) => (
        <li key={move.item.key} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          <Way move={move} kind={kindOf(move.item.key)} />
          <p className="text-md leading-snug">
            <PlaceLink href={`/processes/${slug}/items/${move.item.key}${searchOf(lens)}`} className="link">
              <Text of={move.item.title} />
            </PlaceLink>{' '}
            <span className="text-ink-3 text-xs">{move.item.key}</span>
            <span className="text-ink-2 block text-xs">
              {wayText(move, kindOf(move.item.key), t)}
              {movement.reconfirmedGenerically.includes(move.item.key) && ` · ${t('assertion.generic')}`}
            </span>
          </p>
        </li>
      ))}
    </ClassOfItems>
  );

  return (
    <section aria-labelledby="moved" className="mt-14">
      <h2 id="moved" className="border-ink border-t-2 pt-3 text-xl">
        {t('change.moved')}
      </h2>
      <dl className="mt-5 space-y-6">{news.map(rows)}</dl>
      {news.length === 0 && <p className="text-ink-2">{t('change.nothingMoved')}</p>}
      {still && (
        <details className="mt-6 text-sm">
          <summary className="text-ink-2 hover:text-ink">
            {t('changed.unchanged', { count: still.moves.length })}
          </summary>
          <dl className="mt-5">{rows(still)}</dl>
        </details>
      )}
    </section>
  );
}

interface ClassProps {
  kind: MovementClass;
  count: number;
  children: React.ReactNode;
}

function ClassOfItems({ kind, count, children }: ClassProps) {
  const t = useTranslations();
  const news = isNews(kind);
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="flex items-baseline gap-2 text-sm">
        <span aria-hidden className={`w-3 font-semibold ${news ? 'text-accent' : 'text-ink-3'}`}>
          {movementSign[kind]}
        </span>
        <span className={news ? 'font-semibold' : 'text-ink-2'}>
          {t(`movement.${kind}`)} <span className="text-ink-3 font-normal">{count}</span>
        </span>
      </dt>
      <dd>
        <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">{children}</ul>
      </dd>
    </div>
  );
}

type Move = MovementBetween['items'][number];
type Words = ReturnType<typeof useTranslations<never>>;

/** Before and after as the matrix shows them; one mark where nothing changed. */
function Way({ move: { before, after }, kind }: { move: Move; kind: ItemKind }) {
  const [then, now] = [markOfState(before, kind), markOfState(after, kind)];
  return (
    <span aria-hidden className="flex w-24 items-center gap-1 self-start">
      <MarkBox mark={then} />
      {then !== now && (
        <>
          <span className="text-ink-3 text-xs">→</span>
          <MarkBox mark={now} />
        </>
      )}
    </span>
  );
}

function wayText({ before, after }: Move, kind: ItemKind, t: Words): string {
  const [then, now] = [markText(markOfState(before, kind), t), markText(markOfState(after, kind), t)];
  return then === now ? now : `${then} → ${now}`;
}
