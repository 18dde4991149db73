import type { Agreement, Level } from '../features/agreements/index.ts';

/** A trajectory of the demonstration town, told in days before (−) or after today, so that it is always fresh. */
export type DemoTrajectory = {
  slug: string;
  question: string;
  intro: string;
  status: 'draft' | 'published' | 'closed';
  publishedDay: number;
  themes: string[];
  areas: string[];
  level: Level;
  agreement: Omit<Agreement, 'level' | 'promises'>;
  /** What changed in later versions, oldest first; the last one is in force. */
  laterVersions?: { day: number; changeNote: string; change: Partial<Omit<Agreement, 'level' | 'promises'>> }[];
  promises: { what: string; dueDay: number; outcome?: { kind: 'kept' | 'not_kept'; day: number; note?: string } }[];
  phases: { name: string; fromDay: number | null; toDay: number | null; approximate?: string }[];
  moments: {
    kind: 'meeting' | 'decision' | 'council' | 'answer' | 'other';
    title: string;
    day: number | null;
    hour?: number;
    place?: string;
    approximate?: string;
    description?: string;
  }[];
  steps: DemoStep[];
  updates: { day: number; title: string; body: string }[];
  summaries: Record<string, string>;
  /** What the plan says of children and young people: how they take part, or why not. */
  youth?: { goal: string } | { reason: string };
  groups: { targetGroup: string; goal: string; instrument: string; how: string; budgetEuro: number }[];
  report?: {
    day: number;
    reached: string;
    how: string;
    said: string;
    done: string;
    notDone: string;
    ratings: number[];
  };
};

export type DemoStep = {
  instrument: 'ideas' | 'outside' | 'panel' | 'budget' | 'dialogue' | 'survey' | 'consultation' | 'value_scan';
  title: string;
  intro: string;
  status: 'draft' | 'published';
  opensDay: number | null;
  closesDay: number | null;
  assurance?: 'anonymous' | 'email' | 'post_code' | 'resident';
  moderation?: 'before' | 'after';
  limitPerPerson?: number;
  settings?: Record<string, unknown>;
  ideas: DemoIdea[];
};

export type DemoIdea = {
  title: string;
  body: string;
  author: string;
  area?: string;
  /** WGS 84, where somebody pointed at the map. */
  point?: { longitude: number; latitude: number };
  day: number;
  supports: number;
  channel?: 'web' | 'paper' | 'desk' | 'phone' | 'meeting' | 'class';
  comments?: { author: string; body: string; day: number; official?: boolean }[];
  answer?: { outcome: 'adopted' | 'partly' | 'not_adopted'; why: string; day: number };
};
