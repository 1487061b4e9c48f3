import type { Meeting, Source } from '@parley/contracts';

type Role = Meeting['sources'][number]['role'];
const order: readonly Role[] = ['communique', 'readout', 'report'];

/** The documents of a meeting by what they are: joint texts first, then each side's own, then reports. */
export function textsByRole(meeting: Meeting, sources: readonly Source[]) {
  const groups = new Map<string, { role: Role; party: string | null; texts: Source[] }>();
  for (const role of order) {
    for (const each of meeting.sources.filter((text) => text.role === role)) {
      const source = sources.find(({ key }) => key === each.source.key);
      if (source === undefined) continue;
      const party = each.party?.key ?? null;
      const name = `${role} ${party ?? ''}`;
      const group = groups.get(name) ?? { role, party, texts: [] };
      group.texts.push(source);
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}
