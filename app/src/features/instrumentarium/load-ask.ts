import type { Db } from '../../platform/db/db.ts';
import { currentAgreement, draftAgreement } from '../agreements/index.ts';
import { listPlanGroups, type Project } from '../projects/index.ts';
import { agesInWords } from './ages-in-words.ts';
import type { Ask } from './suggest.ts';

/** What the agreement and the plan of a project say about which way would fit. */
export async function loadAsk(db: Db, project: Pick<Project, 'id' | 'kind'>): Promise<Ask> {
  const [agreement, draft, groups] = await Promise.all([
    currentAgreement(db, project.id),
    draftAgreement(db, project.id),
    listPlanGroups(db, project.id),
  ]);
  const budgetCents = groups.reduce((sum, group) => sum + group.budgetCents, 0);
  return {
    level: agreement?.level ?? draft?.level ?? null,
    ages: [...new Set(groups.flatMap(({ targetGroup }) => agesInWords(targetGroup)))],
    budgetCents: budgetCents === 0 ? null : budgetCents,
    byResidents: project.kind === 'initiative',
  };
}
