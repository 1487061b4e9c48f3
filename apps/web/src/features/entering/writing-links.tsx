import type { Process } from '@parley/contracts';
import { PlaceLink } from '../frame/place-link.tsx';
import type { needed } from './may.ts';
import { may } from './may.ts';

interface Props {
  process: Process;
  links: readonly { kind: keyof typeof needed; href: string; name: string; label?: string }[];
}

/** The ways to write about what a page shows, for whoever may; nothing for anybody else. */
export async function WritingLinks({ process, links }: Props) {
  const allowed = await Promise.all(links.map(({ kind }) => may(process, kind)));
  const shown = links.filter((_, index) => allowed[index] === true);
  if (shown.length === 0) return null;
  return (
    <p className="no-print mt-4 flex flex-wrap gap-3">
      {shown.map(({ href, name, label }) => (
        <PlaceLink key={href} href={href} aria-label={label} className="button">
          {name}
        </PlaceLink>
      ))}
    </p>
  );
}
