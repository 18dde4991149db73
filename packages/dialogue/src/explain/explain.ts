import type { Id } from '../id.ts';
import type { Result, StatementResult, Tally } from '../result.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { Direction, Phrases } from './phrases.ts';

/** A language in which results are explained. */
export type Locale = 'nl' | 'en';

/** A result in sentences; nothing in them is about fewer than `k` people. */
export type Explanation = {
  readonly summary: readonly string[];
  /** What all groups share, the surest first. */
  readonly shared: readonly string[];
  /** Where groups differ, the surest first. */
  readonly divided: readonly string[];
  readonly groups: readonly { readonly id: number; readonly label: string; readonly sentences: readonly string[] }[];
  readonly uncertain: readonly string[];
};

const languages: Record<Locale, Phrases> = { nl: dutch, en: english };
/** Below this part of a group coming back in samples, we say that it is uncertain. */
const sure = 0.7;

/** Explains a result; at most `most` sentences of what is shared and as many of what divides. */
export function explain(
  result: Result,
  locale: Locale,
  { k = result.provenance.options.kAnonymity, most = 5 }: { k?: number; most?: number } = {},
): Explanation {
  const phrases = languages[locale];
  const { statements, groups, participants, quality } = result;
  const empty = { shared: [], divided: [], groups: [], uncertain: [] };
  if (quality.reason !== 'no-votes' && participants.length < k) return { ...empty, summary: [phrases.hidden(k)] };
  const known = new Map(statements.map((one) => [one.id, one]));
  const label = new Map(groups.map((group) => [group.id, group.label]));
  const named = ({ id, text }: Pick<StatementResult, 'id' | 'text'>) =>
    text ? `“${text}”` : phrases.statement(String(id));
  const told = (ids: readonly Id[]) =>
    ids.flatMap((id) => known.get(id) ?? []).filter((one) => cellsOf(one).every((cell) => voters(cell) >= k));
  const shared = (direction: Direction) =>
    told(result.commonGround[direction])
      .slice(0, most)
      .map((one) => {
        const least = Math.min(...cellsOf(one).map((cell) => tenths(cell, direction)));
        return phrases.shared(named(one), direction, least, Math.max(1, groups.length));
      });
  const opinions = statements.filter((one) => one.moderation === 'in');
  const unknown = opinions.length - told(opinions.map(({ id }) => id)).length;
  const votes = statements.reduce((sum, one) => sum + voters(one), 0);
  return {
    summary: [
      ...(votes > 0 ? [phrases.counted(participants.length, votes, statements.length)] : []),
      quality.reason === 'groups' ? phrases.groups(groups, k) : phrases.none(quality.reason),
    ],
    shared: [...shared('agree'), ...shared('disagree')],
    divided: told(result.divisive)
      .slice(0, most)
      .map((one) =>
        phrases.divided(
          named(one),
          one.perGroup.map((cell) => ({ group: label.get(cell.group) ?? '', tenths: tenths(cell, 'agree') })),
        ),
      ),
    groups: groups.map((group) => ({
      id: group.id,
      label: group.label,
      sentences: [
        ...group.representative
          .filter(({ seen, count }) => seen >= k && 2 * count > seen)
          .map(({ statement, direction, count, seen }) =>
            phrases.typical(
              group.label,
              named(known.get(statement) ?? { id: statement }),
              direction,
              Math.round((10 * count) / seen),
            ),
          ),
        ...(group.confidence !== null && group.confidence < sure ? [phrases.unsure(group.label)] : []),
      ],
    })),
    uncertain: unknown > 0 ? [phrases.fewVotes(unknown, k)] : [],
  };
}

/** The cells that a sentence about a statement tells of: those of the groups, or the one of all. */
function cellsOf(statement: StatementResult): readonly Tally[] {
  return statement.perGroup.length > 0 ? statement.perGroup : [statement];
}

function voters({ agree, disagree, pass }: Tally): number {
  return agree + disagree + pass;
}

function tenths(cell: Tally, direction: Direction): number {
  return Math.round((10 * cell[direction]) / Math.max(1, voters(cell)));
}
