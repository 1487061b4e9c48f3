import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Label, Permission } from '@parley/contracts';
import { FormWords } from '../forms/form-words.tsx';
import { loadOrganization } from '../frame/load.ts';
import { loadPerson } from '../frame/load-person.ts';
import type { SearchParams } from '../lens/lens.ts';
import { faultsOf, lensOf, searchOf } from '../lens/lens.ts';
import { ProcessFrame } from '../process/frame.tsx';
import type { View } from '../process/frame.tsx';
import { loadProcess, loadTracks } from '../process/load.ts';
import { Notice } from '../states/notice.tsx';

/** What every form needs to know of where it stands. */
export interface WritingPlace {
  process: { id: string; slug: string; label: Label; isReviewed: boolean };
  /** Who writes, by id. */
  person: string;
  /** The lens as the query of an address, for links that keep it. */
  search: string;
}

interface Props {
  slug: string;
  search: SearchParams;
  view: View;
  title: string;
  about?: ReactNode;
  needed: readonly Permission[];
  /** Made only for who may do all that is needed: nobody is shown a form that would be refused. */
  children: (place: WritingPlace) => Promise<ReactNode>;
}

/** A page on which something is written in a process. */
export async function WritingPage({ slug, search, view, title, about, needed, children }: Props) {
  const [process, tracks, organization, signedIn, t] = await Promise.all([
    loadProcess(slug),
    loadTracks(slug),
    loadOrganization(),
    loadPerson(),
    getTranslations(),
  ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const sound = faultsOf(lens).length === 0 ? lens : null;
  const may = needed.every((permission) => organization.caller.permissions.includes(permission));
  const place = {
    process: {
      id: process.id,
      slug: process.slug,
      label: process.label,
      isReviewed: process.reviewRequired,
    },
    person: signedIn?.user.id ?? '',
    search: sound === null ? '' : searchOf(sound),
  };
  return (
    <ProcessFrame process={process} lens={sound} view={view} stepsBack>
      <div className="border-rule border-t pt-8">
        <h2 className="max-w-[32ch] text-3xl">{title}</h2>
        {about !== undefined && may && !process.archived && (
          <div className="text-ink-2 mt-2 max-w-(--measure)">{about}</div>
        )}
        <div className="mt-8">
          {!may && <p className="max-w-prose">{t('entering.notYours')}</p>}
          {may && process.archived && (
            <Notice title={t('entering.archived')}>{t('entering.archivedAdvice')}</Notice>
          )}
          {may && !process.archived && (
            <FormWords
              areas={[
                'entering',
                'editing',
                'act',
                'agreement',
                'mending',
                'account',
                'level',
                'legal',
                'kind',
                'label',
                'format',
                'lens',
                'meetings',
                'assertion',
                'process',
                'sourceKind',
                'tier',
              ]}
            >
              {await children(place)}
            </FormWords>
          )}
        </div>
      </div>
    </ProcessFrame>
  );
}
