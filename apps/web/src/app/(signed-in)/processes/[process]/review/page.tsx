import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormWords } from '../../../../../features/forms/form-words.tsx';
import { loadPerson } from '../../../../../features/frame/load-person.ts';
import { may } from '../../../../../features/entering/may.ts';
import { faultsOf, lensOf } from '../../../../../features/lens/lens.ts';
import { ProcessFrame } from '../../../../../features/process/frame.tsx';
import {
  loadItems,
  loadParties,
  loadProcess,
  loadSources,
  loadTracks,
} from '../../../../../features/process/load.ts';
import { loadProposals } from '../../../../../features/review/load.ts';
import { ProposalEntry } from './proposal-entry.tsx';
import { ReviewKeys } from './review-keys.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('process.review') };
}

/** What waits for a second pair of eyes, and what became of what was proposed before. */
export default async function ReviewPage({ params, searchParams }: PageProps<'/processes/[process]/review'>) {
  const [{ process: slug }, search] = await Promise.all([params, searchParams]);
  const [process, tracks, parties, items, sources, waiting, sentBack, accepted, person, t] =
    await Promise.all([
      loadProcess(slug),
      loadTracks(slug),
      loadParties(slug),
      loadItems(slug),
      loadSources(slug),
      loadProposals(slug, 'waiting'),
      loadProposals(slug, 'sent_back'),
      loadProposals(slug, 'accepted'),
      loadPerson(),
      getTranslations(),
    ]);
  const lens = lensOf(search, tracks[0]?.key ?? null);
  const [mayJudge, mayPropose] = await Promise.all([may(process, 'judge'), may(process, 'word')]);
  const judged = [...sentBack, ...accepted].toSorted((a, b) =>
    (b.verdict?.at ?? '').localeCompare(a.verdict?.at ?? ''),
  );
  const common = { parties, items, sources, person: person?.user.id ?? null, slug: process.slug };
  return (
    <ProcessFrame process={process} lens={faultsOf(lens).length === 0 ? lens : null} view="review">
      <FormWords areas={['review']}>
        <section aria-labelledby="waiting" className="border-rule border-t pt-8">
          <h2 id="waiting" tabIndex={-1} className="text-2xl outline-none">
            {t('review.waiting', { count: waiting.length })}
          </h2>
          <p className="text-ink-2 mt-1 max-w-(--measure) text-sm">
            {t(process.reviewRequired ? 'review.about' : 'review.aboutNotRequired')}
          </p>
          {waiting.length === 0 ? (
            <p className="mt-4 max-w-(--measure)">{t('review.emptyAdvice')}</p>
          ) : (
            <ReviewKeys mayJudge={mayJudge}>
              {waiting.map((proposal) => (
                <ProposalEntry key={proposal.id} {...{ proposal, mayJudge, mayPropose }} {...common} />
              ))}
            </ReviewKeys>
          )}
        </section>
        {judged.length > 0 && (
          <details className="mt-12">
            <summary className="text-ink-2 hover:text-ink text-md">
              {t('review.judged', { count: judged.length })}
            </summary>
            <ol className="border-rule mt-4 border-t">
              {judged.map((proposal) => (
                <ProposalEntry
                  key={proposal.id}
                  {...{ proposal }}
                  mayJudge={false}
                  mayPropose={false}
                  {...common}
                />
              ))}
            </ol>
          </details>
        )}
      </FormWords>
    </ProcessFrame>
  );
}
