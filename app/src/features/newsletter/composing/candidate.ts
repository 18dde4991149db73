import type { About } from '../reading/reach.ts';
import type { ItemKind } from './issue.ts';

/** A record that may become a piece. */
export type Candidate = About & {
  kind: Exclude<ItemKind, 'own'>;
  /** Names the record for good: "update:12". */
  source: string;
  title: string;
  text: string;
  href: string;
  /** When it happened, or will. */
  at: Date;
};

// A reader looks at a newsletter for a minute or two.
export const mostSuggested = 8;
const mostOfKind = 3;

/**
 * Proposes what to take: new themes and areas before more of the same, the nearest in time first, and not all of one kind. The
 * order of the answer is that of the candidates.
 */
export function suggest(candidates: readonly Candidate[], now: Date, most = mostSuggested): Candidate[] {
  const distance = ({ at }: Candidate) => Math.abs(at.getTime() - now.getTime());
  const left = new Set(candidates);
  const chosen = new Set<Candidate>();
  const seen = new Set<string>();
  const ofKind = new Map<string, number>();
  while (chosen.size < most) {
    const best = [...left]
      .filter(({ kind }) => (ofKind.get(kind) ?? 0) < mostOfKind)
      .map((candidate) => ({ candidate, fresh: subjectsOf(candidate).filter((subject) => !seen.has(subject)).length }))
      .sort((a, b) => Math.min(b.fresh, 1) - Math.min(a.fresh, 1) || distance(a.candidate) - distance(b.candidate))
      .at(0)?.candidate;
    if (!best) break;
    left.delete(best);
    chosen.add(best);
    ofKind.set(best.kind, (ofKind.get(best.kind) ?? 0) + 1);
    for (const subject of subjectsOf(best)) seen.add(subject);
  }
  return candidates.filter((candidate) => chosen.has(candidate));
}

function subjectsOf({ kind, themeIds, areaIds }: Candidate): string[] {
  return [kind, ...themeIds.map((id) => `theme:${id}`), ...areaIds.map((id) => `area:${id}`)];
}
