/** The whole programme as it stands, for pages; nothing in it is about a person. */
export type Pillar = { id: number; key: string; name: string; goal: string; lines: Line[] };
export type Line = {
  id: number;
  pillarId: number;
  spearheadId: number | null;
  ordinal: number;
  code: string;
  name: string;
  goal: string;
  /** How many a year is promised, and of what; null and '' where nothing is. */
  yearlyCount: number | null;
  yearlyWhat: string;
  takes: string[];
  endedOn: string | null;
  revision: number;
};
export type Spearhead = { id: number; name: string; about: string };
/** Both days included, YYYY-MM-DD. */
export type Phase = { id: number; name: string; about: string; startsOn: string; endsOn: string };
export type Programme = { pillars: Pillar[]; spearheads: Spearhead[]; phases: Phase[] };

export type Pace = 'met' | 'on-the-way' | 'behind';

/**
 * How a yearly goal stands: of a year that is over it was met or not; in a running year it is behind when less was done
 * than the part of the year that has passed asks for, rounded down, so that nobody is behind before something was due.
 */
export function pace({ goal, done, passed }: { goal: number; done: number; passed: number }): Pace {
  if (done >= goal) return 'met';
  const due = passed >= 1 ? goal : Math.floor(goal * Math.max(0, passed));
  return done < due ? 'behind' : 'on-the-way';
}

/** Which part of the year has passed on this day: 0 before it, 1 after it. */
export function passedOf(year: number, today: string): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return Math.min(1, Math.max(0, (Date.parse(today) - start) / length));
}
