import { sql } from 'kysely';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';

const mostAtOnce = 200;

/**
 * Asks for a companion on behalf of initiatives that are on the site and never had a request. The expertise follows from
 * their themes; without one that fits, the first of the town's list.
 */
export async function offerCompanions({ db, now, settings }: Deps): Promise<void> {
  const { expertise } = settings.town.companions;
  const [first] = expertise;
  if (!first) return;
  await db.transaction().execute(async (tx) => {
    const at = now();
    const { rows } = await sql<{ id: number; areaId: number | null; themes: string[] }>`
      select project.id, (select min(area_id) from project_area where project_id = project.id) as "areaId",
        array(select slug from project_theme join theme on theme.id = theme_id where project_id = project.id) as themes
      from project join initiative on initiative.project_id = project.id
      where project.status = 'published' and initiative.stage not in ('stopped', 'done')
        and not exists (select from companion_request where project_id = project.id)
      order by project.id limit ${mostAtOnce}`.execute(tx);
    for (const { id: projectId, areaId, themes } of rows) {
      const fitting = expertise.find((one) => one.themes.some((theme) => themes.includes(theme))) ?? first;
      const made = await tx
        .insertInto('companionRequest')
        .values({ projectId, areaId, expertise: fitting.slug, source: 'offered', requestedAt: at })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made) continue;
      const subject = `companion-request:${made.id}`;
      await record(tx, { actor: 'system', at, act: 'companion.offered', subject, detail: { project: projectId } });
    }
  });
}
