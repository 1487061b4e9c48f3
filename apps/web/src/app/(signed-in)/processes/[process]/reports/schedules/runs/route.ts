import { getLocale } from 'next-intl/server';
import { previewReportRuns } from '@parley/contracts';
import { ProblemError } from '@parley/sdk';
import { clockText } from '@parley/words';
import { ask } from '../../../../../../../lib/api.ts';
import type { PreviewedRuns } from '../previewed-runs.ts';

/** When an expression comes next, in the reader's language: browsers do not write dates in every language that we speak. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [cron, timeZone] = [searchParams.get('cron') ?? '', searchParams.get('timeZone') ?? ''];
  const locale = await getLocale();
  const answer = (body: PreviewedRuns) => Response.json(body, { headers: { 'cache-control': 'no-store' } });
  try {
    const { nextRuns } = await ask(previewReportRuns, { query: { cron, timeZone } });
    const runs = nextRuns.map((instant) => ({ instant, text: clockText(instant, locale, timeZone) }));
    return answer({ runs, faults: [] });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 422) throw error;
    return answer({ runs: [], faults: error.faults });
  }
}
