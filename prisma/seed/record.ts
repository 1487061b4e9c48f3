import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Text by language, as every file of the record has it. */
type Text = Record<string, string>;
type TextByParty = Record<string, Text>;

/** The demonstration record: facts by key, as they stand in the JSON files beside. */
export interface SeedRecord {
  process: {
    slug: string;
    title: Text;
    goal: Text;
    summary: Text;
    status: 'ongoing';
    startedOn: string;
    endedOn: string | null;
    singleUndertaking: boolean;
  };
  tracks: {
    key: string;
    title: Text;
    level: 'leaders' | 'ministers' | 'special_representatives' | 'technical';
  }[];
  parties: {
    key: string;
    role: 'party' | 'mediator' | 'host' | 'supporter' | 'affected';
    name: Text;
    note: Text | null;
    representatives: {
      key: string;
      name: string;
      office: Text;
      since: string | null;
      until: string | null;
    }[];
  }[];
  sources: {
    key: string;
    kind: 'official_readout' | 'news_report';
    publisher: string;
    title: string;
    date: string | null;
    language: string;
    url: string;
    note: Text | null;
  }[];
  meetings: {
    key: string;
    track: string;
    ordinal: number;
    status: 'held';
    format: 'in_person' | 'phone' | 'online';
    heldOn: string;
    place: Text | null;
    placeByParty: TextByParty | null;
    country: string | null;
    title: Text;
    summary: Text;
    identicalReadouts: boolean;
    participants: string[];
    agenda: { title: Text; item: string | null }[];
    sources: string[];
    /** Which of the sources is whose own readout: party key to source key. */
    readouts?: Record<string, string>;
  }[];
  items: {
    key: string;
    code: string;
    kind: 'principle' | 'study' | 'action' | 'confidence_measure' | 'procedure' | 'end_goal';
    theme: string;
    title: Text;
    titleByParty: TextByParty | null;
    description: Text;
    obligors: string[];
    dueOn: string | null;
    dueNote: Text | null;
    linkage: Text | null;
    weight: number;
    dependsOn: string[];
    sources: string[];
  }[];
  assertions: {
    key: string;
    item: string;
    effectiveOn: string;
    meeting: string | null;
    account: string;
    act:
      | 'propose'
      | 'discuss'
      | 'agree'
      | 'reconfirm'
      | 'expedite'
      | 'announce'
      | 'observe'
      | 'deny'
      | 'continue';
    agreement: 'proposed' | 'agreed' | 'denied' | null;
    legal: 'signed' | 'in_force' | null;
    implementation: number | null;
    generic: boolean;
    verb: string | null;
    note: Text | null;
    continuedBy: string | null;
    sources: string[];
  }[];
  milestones: {
    key: string;
    title: Text;
    note: Text | null;
    plannedOn: string | null;
    criteria: { item?: string; implementation?: number; milestone?: string }[];
  }[];
  events: {
    key: string;
    occurredOn: string;
    type: string;
    title: Text;
    description: Text | null;
    items: string[];
    sources: string[];
  }[];
}

const files: readonly (keyof SeedRecord)[] = [
  'process',
  'tracks',
  'parties',
  'sources',
  'meetings',
  'items',
  'assertions',
  'milestones',
  'events',
];

/** Reads the Türkiye–Armenia record from the files beside this one. */
export function readDemonstrationRecord(): SeedRecord {
  const folder = path.join(import.meta.dirname, 'turkiye-armenia');
  const entries = files.map((name) => [
    name,
    JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as unknown,
  ]);
  return Object.fromEntries(entries) as SeedRecord;
}
