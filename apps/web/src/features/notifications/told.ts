import type { ChangeTold, Notification } from '@parley/contracts';
import { dateText, plain } from '@parley/words';
import type { Words } from '@parley/words';

/** Something new, in a sentence, and where it leads. */
interface Told {
  what: string;
  href: string;
}

/** What is told of a piece of news: one sentence, or of a revision one for each of the first things that it wrote. */
export function toldOf(news: Notification, locale: string, t: Words): Told[] {
  const { process, changes, proposal, stall, deadline } = news;
  const place = `/processes/${process.slug}`;
  if (changes !== null) return changes.first.map((change) => toldOfChange(change, place, locale, t));
  if (proposal !== null) return [{ what: proposalText(proposal, locale, t), href: `${place}/review` }];
  if (stall !== null) {
    const { reason, item, meeting, expectedOn, silentSince } = stall;
    const title = plain((item ?? meeting)?.title ?? process.title, locale);
    const date = dateText(expectedOn ?? silentSince ?? stall.since, locale);
    const href = item === null ? `${place}/pace?track=all#stalls` : `${place}/items/${item.key}`;
    return [{ what: t(`notifications.stall.${reason}`, { title, date }), href }];
  }
  if (deadline === null) return [];
  const { of, key, days } = deadline;
  const named = { title: plain(deadline.title, locale), date: dateText(deadline.expectedOn, locale) };
  const what = t(`notifications.deadline.${days < 0 ? 'overdue' : of}`, named);
  const within = { milestone: 'milestones', item: `items/${key}`, meeting: `meetings/${key}` };
  return [{ what, href: `${place}/${within[of]}` }];
}

function toldOfChange(
  { kind, key, what, title, said }: ChangeTold,
  place: string,
  locale: string,
  t: Words,
): Told {
  if (said !== null) {
    const act = t(`act.${said.act}`);
    const item = plain(said.item.title, locale);
    return {
      what: t('notifications.did.appended', { title: item, act }),
      href: `${place}/items/${said.item.key}`,
    };
  }
  const named = { kind: t(`notifications.kind.${kind}`), title: title === null ? '' : plain(title, locale) };
  return {
    what: t(`notifications.did.${what === 'appended' ? 'created' : what}`, named),
    href: hrefOf(kind, key, place),
  };
}

/** What has a page of its own; of the rest, the page that it stands on. */
function hrefOf(kind: ChangeTold['kind'], key: string | null, place: string): string {
  switch (kind) {
    case 'item':
    case 'meeting':
    case 'source':
      return key === null ? place : `${place}/${kind}s/${key}`;
    case 'milestone':
      return `${place}/milestones`;
    default:
      return place;
  }
}

function proposalText(
  { status, assertions, reason }: NonNullable<Notification['proposal']>,
  locale: string,
  t: Words,
): string {
  if (status === 'waiting') return t('notifications.review', { count: assertions });
  return status === 'sent_back'
    ? t('notifications.verdict.sent_back', { reason: reason === null ? '' : plain(reason, locale) })
    : t('notifications.verdict.accepted');
}
