import type { Db } from '../../platform/db/db.ts';
import { loadAgenda, loadPoints } from './agenda.ts';
import { agendaMessages } from './messages.ts';
import { fewestVoters, loadResult } from './results.ts';

/** The points as a table, with the result once choosing has ended and the agenda once it was adopted. */
export async function csvOf(db: Db, stepId: number): Promise<string[][]> {
  const t = agendaMessages('nl');
  const [agenda, points] = [await loadAgenda(db, stepId), await loadPoints(db, stepId)];
  const ended = agenda.stage === 'ranked' || agenda.stage === 'adopted';
  const result = ended ? await loadResult(db, stepId, agenda.method) : null;
  const shown = result && result.voters >= fewestVoters ? result : null;
  const rankOf = new Map(shown?.ranked.map((one) => [one.id, one]));
  const number = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
  const rows = points.map((point) => {
    const rank = rankOf.get(point.id);
    return [
      ...[String(point.number), point.title, point.body, String(point.themes.length), number(rank?.score)],
      ...[number(rank?.outOf), number(rank?.place), rank?.shared ? 'ja' : rank ? 'nee' : ''],
      ...[String(point.adoptedPlace ?? ''), point.movedWhy, agenda.stage === 'adopted' ? t.state[point.state] : ''],
      point.owner,
    ];
  });
  const head = ['nummer', 'punt', 'uitleg', 'onderwerpen', 'score', 'van', 'plaats', 'gedeeld'];
  return [[...head, 'plaats_op_agenda', 'waarom_anders', 'stand', 'wie'], ...rows];
}
