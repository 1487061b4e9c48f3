import { Resvg } from '@resvg/resvg-js';
import { getLocale, getTranslations } from 'next-intl/server';
import path from 'node:path';
import { decimal, plain } from '@parley/words';
import { loadProcess, loadProgress, loadTracks } from '../../../../../features/process/load.ts';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { findingText } from '@parley/charts/findings';
import { previewSvg } from '../../../../../features/reader/preview.ts';
import { loadPublication } from '../../../../../features/reader/reader.ts';

/** Latin with Turkish, Armenian and Cyrillic letters, whatever fonts the machine has. */
const fonts = ['DejaVuSerif.ttf', 'DejaVuSerif-Bold.ttf', 'DejaVuSans.ttf'].map((file) =>
  path.join(process.cwd(), '../../node_modules/dejavu-fonts-ttf/ttf', file),
);

/** What a link to the published process shows, where people share it. */
export async function GET(_: Request, { params }: RouteContext<'/processes/[process]/preview.png'>) {
  const [{ process: slug }, publication, locale, t] = await Promise.all([
    params,
    loadPublication(),
    getLocale(),
    getTranslations(),
  ]);
  if (publication === null) return new Response(null, { status: 404 });
  const [shown, tracks] = await Promise.all([loadProcess(slug), loadTracks(slug)]);
  const progress = await loadProgress(slug, lensOf({}, tracks[0]?.key ?? null));
  const { score } = progress.current;
  const svg = previewSvg({
    title: plain(shown.title, locale),
    finding: findingText(progress, locale, t),
    score: score === null ? null : decimal(score, locale),
    scores: [...progress.points.map((point) => point.score), score],
    keptBy: publication.organization.name,
  });
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
