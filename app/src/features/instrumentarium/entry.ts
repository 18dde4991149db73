import type { Translated } from '../../platform/town.ts';
import type { Instruments } from '../steps/index.ts';
import { type Guide, guides } from './guides.ts';
import { otherEntries } from './other-entries.ts';
import { type Run, type Summary, summarise } from './summarise.ts';

/** A way to take part in the Instrumentarium: what it is for, how it is run, and what its runs tell. */
export type Entry = Guide & {
  key: string;
  name: Translated;
  purpose: Translated;
  townOnly: boolean;
  /** Runs are evaluated: of steps always, of the rest once gatherings are. */
  counted: boolean;
  href: string | null;
  summary: Summary;
};

const noGuide: Guide = { levels: [], steps: { nl: [], en: [] } };

/** Every way of this installation: its instruments, and what else the programme works with. */
export function entriesOf(instruments: Instruments, runs: readonly Run[]): Entry[] {
  const summaryOf = (key: string) =>
    summarise(
      runs.filter(({ instrument }) => instrument === key),
      runs,
    );
  const ofSteps = instruments.list.map(({ kind, name, purpose, for: whose }) => ({
    ...(guides[kind] ?? noGuide),
    ...{ key: kind, name, purpose, townOnly: whose === 'town', counted: true, href: null, summary: summaryOf(kind) },
  }));
  const others = otherEntries.map(({ townOnly = false, href = null, ...entry }) => ({
    ...entry,
    ...{ townOnly, href, counted: false, summary: summaryOf(entry.key) },
  }));
  return [...ofSteps, ...others];
}
