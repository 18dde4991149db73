import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notaMessages } from './nota-messages.ts';
import { loadPublished } from './published.ts';

/** What came of a consultation, in sentences for the report; none before its memorandum is there. */
export async function foundIn({ db }: Pick<Deps, 'db'>, { id }: Pick<Step, 'id'>): Promise<string[]> {
  const [newest] = await loadPublished(db, id);
  if (!newest) return [];
  const { counts, subjects } = newest.content;
  const { found: t } = notaMessages('nl');
  const changed = subjects.filter(({ outcome }) => outcome !== 'not_adopted');
  return [
    t.cameIn(counts.views, counts.remarks),
    t.answered(subjects.length, changed.length),
    ...changed.map(({ title, change }) => `${title}: ${change}`),
  ];
}
