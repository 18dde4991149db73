import type { Encoding } from '../../../platform/csv/decode-text.ts';
import type { Separator } from '../../../platform/csv/read-records.ts';
import type { Db } from '../../../platform/db/db.ts';
import { projectHrefInSql } from '../../project-access/index.ts';
import type { DeskChannel } from '../desk-channel.ts';
import { whatIsNew } from './fill-contacts.ts';
import { judgeRow, type Problem } from './judge-row.ts';
import { type ImportContext, judgeRows } from './judge-rows.ts';
import { knownContacts, lookUpAreas } from './load-context.ts';

export type RefusedRow = { line: number; outcome: 'refused' | 'duplicate'; problems: Problem[]; cells: string[] };
export type PreviewRow = {
  line: number;
  title: string;
  body: string;
  channel: DeskChannel;
  area: string | null;
  authorName: string;
};
export type BatchPreview = {
  id: number;
  stepId: number;
  projectId: number;
  projectHref: string;
  stepTitle: string;
  fileName: string;
  encoding: Encoding;
  separator: Separator;
  header: string[];
  receivedOn: string;
  confirmedAt: Date | null;
  counts: { accepted: number; refused: number; duplicate: number };
  /** The first rows that come in, as they will appear; none any more once they have. */
  first: PreviewRow[];
  refused: RefusedRow[];
  /** Of how many contacts an address or number becomes known that was not; 0 once the rows have come in. */
  filled: number;
};

/** A batch as far as the preview shows it; `refusedLimit` keeps the page small. Undefined where there is none. */
export async function batchPreview(db: Db, batchId: number, refusedLimit: number): Promise<BatchPreview | undefined> {
  const batch = await db
    .selectFrom('importBatch')
    .innerJoin('step', 'step.id', 'importBatch.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .selectAll('importBatch')
    .select(['step.title as stepTitle', 'step.projectId', projectHrefInSql.as('projectHref')])
    .where('importBatch.id', '=', batchId)
    .executeTakeFirst();
  if (!batch) return undefined;
  const rows = () => db.selectFrom('importRow').where('batchId', '=', batchId);
  const counted = await rows()
    .select((eb) => ['outcome', eb.fn.countAll<number>().as('count')])
    .groupBy('outcome')
    .execute();
  const counts = { accepted: 0, refused: 0, duplicate: 0 };
  for (const { outcome, count } of counted) counts[outcome] = count;
  const refused = await rows()
    .select(['line', 'outcome', 'problems', 'cells'])
    .where('outcome', '<>', 'accepted')
    .orderBy('number')
    .limit(refusedLimit)
    .execute();
  return {
    ...batch,
    counts,
    first: batch.confirmedAt ? [] : await firstAccepted(db, batch.id, batch.header),
    refused: refused as unknown as RefusedRow[],
    filled: batch.confirmedAt ? 0 : await countFilled(db, batch.id, batch.header),
  };
}

async function firstAccepted(db: Db, batchId: number, header: string[]): Promise<PreviewRow[]> {
  const rows = await db
    .selectFrom('importRow')
    .select(['line', 'cells'])
    .where('batchId', '=', batchId)
    .where('outcome', '=', 'accepted')
    .orderBy('number')
    .limit(5)
    .execute();
  const lookup = await lookUpAreas(db, { areaIds: [] });
  const names = new Map(
    (await db.selectFrom('area').select(['id', 'name']).execute()).map((area) => [area.id, area.name]),
  );
  return rows.flatMap(({ line, cells }) => {
    const judged = judgeRow(header, cells, lookup);
    if (!judged.ok) return [];
    const { title, body, channel, areaId, authorName } = judged.value;
    return [{ line, title, body, channel, authorName, area: areaId === null ? null : (names.get(areaId) ?? null) }];
  });
}

async function countFilled(db: Db, batchId: number, header: string[]): Promise<number> {
  const rows = await db
    .selectFrom('importRow')
    .select(['number', 'line', 'cells'])
    .where('batchId', '=', batchId)
    .where('outcome', '=', 'accepted')
    .orderBy('number')
    .execute();
  const context: ImportContext = {
    ...(await knownContacts(db)),
    areas: await lookUpAreas(db, { areaIds: [] }),
    knownReferences: new Set(),
    limitPerPerson: null,
    contributed: new Map(),
  };
  return whatIsNew(judgeRows(header, rows, context), context).size;
}
