import { areaAt } from '../../../features/areas/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Answer } from './answer.ts';

/** Writes answers over what stood there; null takes an answer away. New words wait for an officer again. */
export async function writeAnswers(
  tx: Tx,
  responseId: number,
  answers: ReadonlyMap<number, Answer | null>,
): Promise<void> {
  const ids = [...answers.keys()];
  if (ids.length === 0) return;
  await tx.deleteFrom('surveyAnswer').where('responseId', '=', responseId).where('questionId', 'in', ids).execute();
  const rows: { responseId: number; questionId: number; value: string }[] = [];
  for (const [questionId, answer] of answers) {
    const placed = answer?.kind === 'place' ? await placedIn(tx, answer) : answer;
    if (placed !== null) rows.push({ responseId, questionId, value: JSON.stringify(placed) });
  }
  if (rows.length > 0) await tx.insertInto('surveyAnswer').values(rows).execute();
}

// Four decimals are about ten metres: a spot in the street, not a front door (docs/privacy.md).
const street = 10_000;

/** A place no more exact than the street, in the wijk around the point rather than the chosen one; null for neither. */
async function placedIn(tx: Tx, answer: Extract<Answer, { kind: 'place' }>): Promise<Answer | null> {
  const point = answer.point && {
    longitude: Math.round(answer.point.longitude * street) / street,
    latitude: Math.round(answer.point.latitude * street) / street,
  };
  const found = point && (await areaAt(tx, point));
  const around = found?.kind === 'buurt' ? found.parentId : (found?.id ?? null);
  const areaId = around ?? (await known(tx, answer.areaId));
  return areaId === null && point === null ? null : { kind: 'place', areaId, point };
}

async function known(tx: Tx, areaId: number | null): Promise<number | null> {
  if (areaId === null) return null;
  const area = await tx.selectFrom('area').select('id').where('id', '=', areaId).executeTakeFirst();
  return area?.id ?? null;
}
