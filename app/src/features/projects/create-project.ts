import { sql } from 'kysely';
import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { writeDraft } from '../agreements/index.ts';
import { draftFrom, type NewProject, type ProjectDraft } from './draft-project.ts';
import { type Preset, presets } from './presets.ts';
import { slugOf } from './project.ts';

export type CreateProjectError = { kind: 'not-allowed' } | { kind: 'unknown-situation' };

/** Makes a complete draft of a trajectory from a situation; only staff see it until it is published. */
export function createProject(
  deps: Deps,
  actor: Actor,
  input: NewProject & { preset: string },
): Promise<Result<{ id: number; slug: string }, CreateProjectError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'process_manager')) return fail({ kind: 'not-allowed' });
    const preset = presets.find((candidate: Preset) => candidate.key === input.preset);
    if (!preset) return fail({ kind: 'unknown-situation' });
    const at = deps.now();
    const slug = await freeSlug(tx, slugOf(input.question));
    const { id } = await tx
      .insertInto('project')
      .values({
        kind: 'trajectory',
        slug,
        question: input.question,
        intro: input.intro,
        createdBy: actor.personId,
        createdAt: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await label(tx, id, input);
    await insertDraft(tx, id, draftFrom(preset, input, { id: actor.personId, name: actor.name }), at);
    await record(tx, {
      actor,
      at,
      act: 'project.created',
      subject: `project:${id}`,
      detail: { situation: input.preset },
    });
    return ok({ id, slug });
  });
}

/** Replaces the areas and themes of a project. */
export async function label(
  tx: Tx,
  projectId: number,
  labels: { areaIds: number[]; themeIds: number[] },
): Promise<void> {
  await tx.deleteFrom('projectArea').where('projectId', '=', projectId).execute();
  await tx.deleteFrom('projectTheme').where('projectId', '=', projectId).execute();
  // Chosen from what there is: an area or theme that went meanwhile is left out.
  await tx
    .insertInto('projectArea')
    .columns(['projectId', 'areaId'])
    .expression((eb) =>
      eb
        .selectFrom('area')
        .select([sql.val(projectId).as('projectId'), 'id'])
        .where('id', '=', sql<number>`any(${labels.areaIds}::bigint[])`),
    )
    .execute();
  await tx
    .insertInto('projectTheme')
    .columns(['projectId', 'themeId'])
    .expression((eb) =>
      eb
        .selectFrom('theme')
        .select([sql.val(projectId).as('projectId'), 'id'])
        .where('id', '=', sql<number>`any(${labels.themeIds}::bigint[])`),
    )
    .execute();
}

async function insertDraft(tx: Tx, projectId: number, draft: ProjectDraft, at: Date): Promise<void> {
  await writeDraft(tx, { projectId, agreement: draft.agreement, changeNote: '' });
  await tx
    .insertInto('phase')
    .values(draft.phases.map((phase, ordinal) => ({ projectId, ordinal, ...phase })))
    .execute();
  await tx
    .insertInto('moment')
    .values(draft.moments.map((moment) => ({ projectId, ...moment })))
    .execute();
  await tx
    .insertInto('planGroup')
    .values(draft.groups.map((group) => ({ projectId, ...group })))
    .execute();
  await tx
    .insertInto('step')
    .values(
      draft.steps.map(({ instrument, title, intro, opensAt, closesAt, moderation, limitPerPerson }) => ({
        projectId,
        instrument,
        title,
        intro,
        opensAt,
        closesAt,
        moderation,
        limitPerPerson,
        createdAt: at,
      })),
    )
    .execute();
}

/** The slug itself, or with the first number behind it that is free; until the transaction ends nobody else finds one. */
export async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('project.slug', 0))`.execute(tx);
  const taken = new Set(
    (await tx.selectFrom('project').select('slug').where('slug', 'like', `${wanted}%`).execute()).map(
      (row) => row.slug,
    ),
  );
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
