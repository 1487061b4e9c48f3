import type { AuditEntry } from '@parley/contracts';
import { dateText, type Words } from '@parley/words';

/** Who did it, as a sentence begins. */
export function actorName({ kind, name }: AuditEntry['actor'], t: Words): string {
  if (kind === 'person') return name ?? t('audit.actor.anonymous');
  return kind === 'api_key' ? t('audit.actor.api_key', { name: name ?? '' }) : t(`audit.actor.${kind}`);
}

/** What they did, as the sentence goes on. */
export function sentenceOf(entry: AuditEntry, t: Words, locale: string): string {
  const subject = entry.subject.name ?? '';
  return isOfRecord(entry)
    ? t(`audit.recorded.${verbOf(entry)}`, {
        kind: t(`audit.kind.${kindOf(entry)}`),
        subject,
        fields: 'fields' in entry.details ? entry.details.fields.join(', ') : '',
      })
    : t(`auditEvent.${entry.type}`, { subject, ...valuesOf(entry, t, locale) });
}

type OfRecord = Extract<AuditEntry, { type: `${Kind}.${Verb}` }>;
type Kind =
  'process' | 'party' | 'representative' | 'track' | 'meeting' | 'source' | 'item' | 'milestone' | 'event';
type Verb = 'added' | 'changed' | 'removed';

const kinds: readonly string[] = [
  'process',
  'party',
  'representative',
  'track',
  'meeting',
  'source',
  'item',
  'milestone',
  'event',
] satisfies Kind[];

const isOfRecord = (entry: AuditEntry): entry is OfRecord => kinds.includes(kindOf(entry));
const kindOf = ({ type }: AuditEntry) => type.split('.', 1)[0] as Kind;
const verbOf = ({ type }: OfRecord) => type.split('.')[1] as Verb;

/** What else the sentence of a type tells of. */
function valuesOf(entry: AuditEntry, t: Words, locale: string): Record<string, string | number> {
  const day = (instant: string) => dateText(instant.slice(0, 10), locale);
  switch (entry.type) {
    case 'organization.created':
      return { slug: entry.details.slug };
    case 'organization.changed':
      return { fields: entry.details.fields.join(', ') };
    case 'organization.transferred':
      return { to: entry.details.to.name };
    case 'organization.deletion_set':
      return { date: day(entry.details.deleteAfter) };
    case 'organization.limit_changed':
      return {
        limit: entry.details.limit,
        from: entry.details.from ?? '–',
        to: entry.details.to ?? '–',
      };
    case 'member.joined':
    case 'member.removed':
    case 'member.left':
      return { role: t(`role.${entry.details.role}`) };
    case 'member.changed':
      return {
        from: `${t(`role.${entry.details.from.role}`)}, ${t(`label.${entry.details.from.clearance}`)}`,
        to: `${t(`role.${entry.details.to.role}`)}, ${t(`label.${entry.details.to.clearance}`)}`,
      };
    case 'invitation.made':
    case 'invitation.sent_again':
      return { email: entry.details.email, role: t(`role.${entry.details.role}`) };
    case 'invitation.revoked':
    case 'invitation.accepted':
      return { email: entry.details.email };
    case 'api_key.made':
      return { prefix: entry.details.prefix, count: entry.details.scopes.length };
    case 'api_key.revoked':
      return { prefix: entry.details.prefix };
    case 'api_key.used_first':
      return { address: entry.address ?? '–' };
    case 'api_key.used_elsewhere':
      return { address: entry.address ?? '–', before: entry.details.before ?? '–' };
    case 'webhook.changed':
      return { fields: entry.details.fields.join(', ') };
    case 'report_schedule.changed':
      return { fields: entry.details.fields.join(', ') };
    case 'webhook.redelivered':
      return { type: entry.details.type };
    case 'webhook.disabled':
      return { because: entry.details.because };
    case 'person.signed_in':
    case 'person.sign_in_failed':
      return { method: methodName(entry.details.method, t) };
    case 'assertion.appended':
    case 'assertion.reversed':
      return { item: entry.details.item.key, act: actName(entry.details.act, t) };
    case 'assertion.corrected':
      return { item: entry.details.item.key, corrects: entry.details.corrects?.key ?? '–' };
    case 'proposal.made':
      return { count: entry.details.assertions };
    case 'report.asked_for':
    case 'report.made':
    case 'report.failed':
    case 'report.downloaded':
      return { report: reportName(entry.details.report, t), format: entry.details.format };
    case 'audit_log.exported':
      return { format: entry.details.format };
    case 'operation.refused':
      return { permission: permissionName(entry.details.permission, t) };
    default:
      return {};
  }
}

/** A word of ours for a name that the log has kept; the name itself where there is none. */
const methodName = (method: string, t: Words) => {
  const name = `audit.method.${method}` as 'audit.method.password';
  return t.has(name) ? t(name) : method;
};
const actName = (act: string, t: Words) => {
  const name = `act.${act}` as 'act.agree';
  return t.has(name) ? t(name) : act;
};
const permissionName = (permission: string, t: Words) => {
  const name = `permission.${permission}` as 'permission.processes:read';
  return t.has(name) ? t(name) : permission;
};

/** A kind by its name; the log may tell of one that there is no more. */
function reportName(kind: string, t: Words): string {
  const name = `reports.kind.${kind}` as 'reports.kind.progress';
  return t.has(name) ? t(name) : kind;
}
