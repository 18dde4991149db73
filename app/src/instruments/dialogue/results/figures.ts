import type { Explanation } from '@stadmakers/dialogue';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Dialogue } from '../dialogue.ts';

/** How often each answer was given. */
export type Counts = { agree: number; disagree: number; pass: number };

/** What may be shown of one statement; null where it would be about fewer people than the threshold. */
export type StatementFigures = {
  id: number;
  all: Counts | null;
  /** In the order of the groups. */
  groups: (Counts | null)[];
  /** How many marked it as important. */
  important: number | null;
};

/** A group of people who answer alike. Its place on the map is the middle of its people and how far they spread. */
export type GroupFigures = {
  id: number;
  label: string;
  size: number;
  place: { x: number; y: number; spreadX: number; spreadY: number };
};

/** What was computed of a dialogue, as far as everybody may see it: nothing is about fewer people than `threshold`. */
export type Figures = {
  threshold: number;
  explanation: Record<Locale, Explanation>;
  statements: StatementFigures[];
  groups: GroupFigures[];
  /** What all groups agree with or reject, and where they differ: numbers of statements, the surest first. */
  shared: { agree: number[]; disagree: number[] };
  divisive: number[];
  /** Files to publish, by name (package dialogue, exportOpen). */
  openFiles: Record<string, string>;
};

export type Result = { participants: number; answers: number; figures: Figures; computedAt: Date };

/** What was last computed, or undefined where nothing was, or where it was for a lower threshold than that of now. */
export async function loadResult(db: Db | Tx, stepId: number): Promise<Result | undefined> {
  const row = await db
    .selectFrom('dialogueResult')
    .innerJoin('dialogue', 'dialogue.stepId', 'dialogueResult.stepId')
    .select(['participants', 'answers', 'figures', 'computedAt', 'threshold'])
    .where('dialogueResult.stepId', '=', stepId)
    .executeTakeFirst();
  if (!row) return undefined;
  // Written by makeFigures only.
  const figures = row.figures as unknown as Figures;
  const { participants, answers, computedAt, threshold } = row;
  return figures.threshold < threshold ? undefined : { participants, answers, computedAt, figures };
}

/** How many more people must answer before anything may be shown; at least one, also while figures are on their way. */
export async function stillNeeded(
  db: Db,
  { stepId, threshold }: Pick<Dialogue, 'stepId' | 'threshold'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from dialogue_participant participant
      where step_id = ${stepId} and exists (
        select from dialogue_answer answered join dialogue_statement statement on statement.id = statement_id
        where participant_id = participant.id and answer <> 'later' and status = 'published')
      limit ${threshold}) as counted`.execute(db);
  return Math.max(1, threshold - (rows[0]?.count ?? 0));
}

/** Where one participant stands on the map, and in which group if in one. */
export type OwnPlace = { x: number; y: number; group: number | null };

/** The place of this participant, or undefined for who did not take part in what was computed. */
export async function ownPlace(db: Db, stepId: number, participant: number | null): Promise<OwnPlace | undefined> {
  if (participant === null) return undefined;
  const row = await db
    .selectFrom('dialogueResult')
    .select((eb) =>
      eb
        .ref('places', '->')
        .key(String(participant) as never)
        .as('place'),
    )
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  const place = row?.place as unknown as [number, number, number | null] | null | undefined;
  return place ? { x: place[0], y: place[1], group: place[2] } : undefined;
}

/** The shares in whole percents. */
export function sharesOf({ agree, disagree, pass }: Counts): Counts {
  const all = Math.max(1, agree + disagree + pass);
  const share = (part: number) => Math.round((100 * part) / all);
  return { agree: share(agree), disagree: share(disagree), pass: share(pass) };
}
