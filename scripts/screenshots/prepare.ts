import type { APIRequestContext } from '@playwright/test';

/** A sheet that brings one word on an item; it is looked at and not applied. */
const sheet =
  'Item,Meeting,Date,Account,Act,Level\nI02,SR6,2026-06-01,party:TR,report,minimum\nI99,,soon,desk,agree,2\n';

/**
 * What the pictures show beside the record: it is published and followed, two reports are made and one comes each week, a sheet
 * is uploaded. Doing it again adds nothing.
 *
 * @returns the address of the uploaded sheet
 */
export async function prepare(api: APIRequestContext, webUrl: string, slug: string): Promise<string> {
  const headers = { origin: webUrl };
  const ask = async (method: 'get' | 'post' | 'put', path: string, data?: object): Promise<unknown> => {
    const answer = await api[method](`/v1${path}`, { headers, ...(data && { data }) });
    if (!answer.ok())
      throw new Error(`${method} ${path} was answered by ${answer.status()}: ${await answer.text()}`);
    return answer.status() === 204 ? null : answer.json();
  };
  const listed = async (path: string) => ((await ask('get', path)) as { data: { id: string }[] }).data;

  await ask('put', `/follows/${slug}`);
  const published = await api.get(`/v1/processes/${slug}/publication`);
  if (published.status() === 404) await ask('post', `/processes/${slug}/publication`, {});
  if ((await listed(`/reports?process=${slug}`)).length === 0) {
    await ask('post', '/reports', { process: slug, kind: 'briefing', format: 'pdf', language: 'en' });
    await ask('post', '/reports', { process: slug, kind: 'matrix', format: 'xlsx', language: 'hy' });
  }
  if ((await listed(`/report-schedules`)).length === 0) {
    await ask('post', '/report-schedules', {
      process: slug,
      name: 'Mondays for the desk',
      kind: 'briefing',
      format: 'pdf',
      cron: '0 8 * * 1',
      timeZone: 'Asia/Yerevan',
    });
  }
  const [uploaded] = await listed(`/imports`);
  const { id } = (uploaded ??
    (await ask('post', '/imports', {
      process: slug,
      name: 'levels.csv',
      content: Buffer.from(sheet).toString('base64'),
    }))) as { id: string };
  return `/processes/${slug}/imports/${id}`;
}
