import { sql } from 'kysely';
import { analyseDialogue } from '../instruments/dialogue/results/analysis.ts';
import { keepAnalysis } from '../instruments/dialogue/results/keep-analysis.ts';
import { answersToAnalyse, statementsToAnalyse } from '../instruments/dialogue/results/load-answers.ts';
import { firstPolicy } from '../instruments/dialogue/staff/first-policy.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { randomFrom } from '../platform/ui/random.ts';
import { binnenstadStatements } from './content/binnenstad-statements.ts';
import type { DemoTown } from './demo-town.ts';

/** Fills the dialogue of a trajectory with its statements and with the answers of the residents of the town. */
export async function seedDialogue(tx: Tx, town: DemoTown, slug: string, now: Date): Promise<void> {
  const at = atHour(addDays(town.today, -6), 10);
  const { id: stepId, projectId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('slug', '=', slug)
    .where('instrument', '=', 'dialogue')
    .executeTakeFirstOrThrow();
  const question = 'Wat is nodig om de binnenstad rustiger te maken?';
  await tx.insertInto('dialogue').values({ stepId, question, policy: firstPolicy, createdAt: at }).execute();
  const made = await tx
    .insertInto('dialogueStatement')
    .values(
      binnenstadStatements.map(({ body, bodyEn, side, waits }) => ({
        stepId,
        body,
        bodyEn,
        side: side ?? '',
        source: side === null ? ('participant' as const) : ('seed' as const),
        status: waits ? ('waiting' as const) : ('published' as const),
        submittedAt: at,
        publishedAt: waits ? null : at,
      })),
    )
    .returning(['id', 'body'])
    .execute();
  const idOf = new Map(made.map(({ body, id }) => [body, id]));
  const participants = await tx
    .insertInto('dialogueParticipant')
    .values(town.residents.map((personId) => ({ stepId, personId, joinedAt: at })))
    .returning('id')
    .execute();
  const answers = participants.flatMap(({ id }, index) => answersOf(id, index, idOf, at));
  await tx.insertInto('dialogueAnswer').values(answers).execute();
  await sql`
    insert into act (kind, at, person_id, project_id, step_id, area_id, age_band)
    select 'answer', ${at}, person.id, ${projectId}, ${stepId}, person.area_id, person.age_band
    from dialogue_participant join person on person.id = person_id where step_id = ${stepId}`.execute(tx);
  // So few answers take no thread of their own.
  const columns = await answersToAnalyse(tx, stepId);
  const task = { statements: await statementsToAnalyse(tx, stepId), answers: columns, threshold: 10, memory: null };
  const counted = { analysis: analyseDialogue(task), answers: columns.answer.length, computedAt: now };
  await keepAnalysis(tx, stepId, counted);
}

/** What one resident answers: by their turn of mind, to most statements, and in every town the same. */
function answersOf(participantId: number, index: number, idOf: ReadonlyMap<string, number>, at: Date) {
  const below = randomFrom(`dialogue ${index}`);
  const mind = index % 5 < 3 ? 0 : 1;
  return binnenstadStatements.flatMap(({ body, agree, waits }) => {
    const statementId = idOf.get(body);
    const [seen, drawn, passes, important] = [below(100) < 85, below(100), below(100) < 7, below(100) < 15];
    if (statementId === undefined || waits || !seen) return [];
    const answer = passes ? ('pass' as const) : drawn < agree[mind] ? ('agree' as const) : ('disagree' as const);
    return [{ participantId, statementId, answer, important: important && answer !== 'pass', at }];
  });
}
