import { openEvaluation, saveEvaluation } from '../features/evaluation/index.ts';
import { draftProposal, entriesOf, loadRuns, saveProposal } from '../features/instrumentarium/index.ts';
import { instruments } from '../instruments/registry.ts';
import type { Actor } from '../platform/actor.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Deps } from '../platform/deps.ts';
import { type DemoEvaluation, elsewhere, evaluations, otherLessons } from './content/evaluations.ts';
import type { DemoTown } from './demo-town.ts';
import { demoPeople } from './people.ts';

/** Evaluates what is over, by the commands of the officers; and what the town learnt, here and elsewhere. */
export async function seedEvaluations(deps: Deps, town: DemoTown): Promise<void> {
  const lotte = demoPeople.find(({ roles }) => roles?.includes('programme_team'));
  if (!lotte) throw new Error('The demonstration has no programme team.');
  const team: Actor & { kind: 'person' } = {
    ...{ kind: 'person', personId: lotte.id, name: lotte.name, email: null, assurance: 'email', strong: true },
    roles: [{ role: 'programme_team', projectId: null }],
  };
  const at = (day: number) => atHour(addDays(town.today, day), 11);
  for (const evaluation of evaluations) await seedEvaluation(deps, team, evaluation, at);
  const by = { createdBy: lotte.id };
  await deps.db
    .insertInto('externalLearning')
    .values(
      elsewhere.map(({ day, ...one }) => ({ ...one, ...by, heldOn: addDays(town.today, day), createdAt: at(day + 3) })),
    )
    .execute();
  await deps.db
    .insertInto('lesson')
    .values(
      otherLessons.map(({ tags, ...one }, index) => ({ ...one, ...by, tags: [...tags], createdAt: at(-90 + index) })),
    )
    .execute();
  const draft = draftProposal(entriesOf(instruments, await loadRuns(deps.db)), deps.settings.town.name);
  await saveProposal(deps, team, { ...draft, publish: true });
}

async function seedEvaluation(
  deps: Deps,
  team: Actor & { kind: 'person' },
  { slug, instrument, words }: DemoEvaluation,
  at: (day: number) => Date,
): Promise<void> {
  const step = await deps.db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('slug', '=', slug)
    .where('instrument', '=', instrument)
    .orderBy('step.id')
    .executeTakeFirst();
  if (!step) throw new Error(`The demonstration names a step of ${slug} that is not there.`);
  const opened = await openEvaluation(deps, team, { kind: 'step', stepId: step.id });
  if (!opened.ok) throw new Error(`${slug}: ${opened.error.kind}`);
  if (!words) return;
  const { id } = opened.value;
  const { publishedDay, wentWell, wentLess, again, hours, euro, reached, voices = [], lessons } = words;
  await seedMarks(deps, id, step.id, at(publishedDay - 3));
  const text = {
    ...{ wentWell, wentLess, again, hours, costCents: euro * 100, changeNote: '' },
    ...{ reached: reached?.count ?? null, reachedHow: reached?.how ?? '' },
  };
  await saveEvaluation(deps, instruments, team, { id, text, publish: true });
  const publishedAt = at(publishedDay);
  await deps.db.updateTable('evaluation').set({ publishedAt }).where('id', '=', id).execute();
  if (voices.length > 0) {
    const asked = {
      ...{ evaluationId: id, askedAt: at(publishedDay - 14), writtenAt: at(publishedDay - 5) },
      ...{ shownAt: publishedAt, shownBy: team.personId },
    };
    await deps.db
      .insertInto('evaluationVoice')
      .values(voices.map((voice) => ({ ...asked, ...voice })))
      .execute();
  }
  const from = { cameFrom: 'evaluation', evaluationId: id, projectId: step.projectId, instrument } as const;
  await deps.db
    .insertInto('lesson')
    .values(lessons.map(({ body, tags }) => ({ ...from, body, tags: [...tags], createdAt: publishedAt })))
    .execute();
}

/** Marks of who took part with an account. */
async function seedMarks({ db }: Deps, evaluationId: number, stepId: number, givenAt: Date) {
  const people = await db
    .selectFrom('act')
    .select('personId')
    .distinct()
    .where('stepId', '=', stepId)
    .where('personId', 'is not', null)
    .orderBy('personId')
    .limit(24)
    .execute();
  if (people.length === 0) return;
  await db
    .insertInto('evaluationMark')
    .values(
      people.map(({ personId }, index) => ({
        evaluationId,
        personId,
        score: [4, 5, 4, 3, 5, 4, 2][index % 7] ?? 4,
        givenAt,
      })),
    )
    .execute();
}
