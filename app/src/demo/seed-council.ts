import { sql } from 'kysely';
import { writeMoment } from '../features/projects/index.ts';
import { presetCategory } from '../instruments/panel/groups/presets.ts';
import { insertGroups } from '../instruments/panel/groups/save-groups.ts';
import { momentOf } from '../instruments/panel/sessions/session.ts';
import { proposedDeletion, usualEnd } from '../instruments/panel/term/term.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { storeDocument } from '../platform/documents/index.ts';
import { documents, experts, sessions } from './content/council-work.ts';
import type { DemoTown } from './demo-town.ts';
import { drawCouncil } from './draw-council.ts';
import { giveCodes } from './give-codes.ts';
import { onePagePdf } from './one-page-pdf.ts';
import { hundredOf, panelStepOf } from './seed-panel.ts';

const size = 12;
// Two categories and no more: the lottery is solved while the town starts, and may take a quarter of a second.
const keys = ['sex', 'age'] as const;
// Who says yes is not like the neighbourhood. These are of each hundred in the pool.
const pool = { sex: [53, 47, 0], age: [14, 22, 36, 28] };
type Council = { stepId: number; projectId: number; at: (day: number, hour?: number) => Date };

/** A council by lot in its term: 60 made-up people said yes, 12 were drawn by the real code, and they met twice. */
export async function seedCouncil(tx: Tx, town: DemoTown, slug: string, secret: string): Promise<void> {
  const { id: stepId, projectId } = await panelStepOf(tx, slug);
  const on = (day: number) => addDays(town.today, day);
  const council = { stepId, projectId, at: (day: number, hour = 10) => atHour(on(day), hour) };
  const termUntil = usualEnd('council', on(-150)) ?? on(580);
  const dates = { termFrom: on(-150), termUntil, answerUntil: on(-190), deleteOn: proposedDeletion(termUntil) };
  await tx
    .insertInto('panel')
    .values({ stepId, size, body: 'council', ...dates, createdAt: council.at(-229) })
    .execute();
  await tx.insertInto('panelOfficer').values({ stepId, personId: town.manager.id }).execute();
  await fillPool(tx, council);
  await giveCodes(tx, stepId, secret);
  const times = { solved: council.at(-172), fixed: council.at(-170), drawn: council.at(-165, 20) };
  await drawCouncil(tx, stepId, town.manager.id, { ...times, confirmed: council.at(-160) });
  await meet(tx, council);
}

/** 400 letters, 60 people who say yes and 40 who say no, each in a group of every category. */
async function fillPool(tx: Tx, { stepId, at }: Council): Promise<void> {
  const made = await insertGroups(tx, stepId, await Promise.all(keys.map((key) => presetCategory(tx, key, size))));
  const chosen: Record<string, number[]> = {};
  for (const [index, key] of keys.entries())
    chosen[String(made[index]?.id)] = await hundredOf(tx, made[index]?.id ?? 0, pool[key]);
  await sql`
    insert into panel_invitation (step_id, area, inclusion, code_hash, made_at, sent_at, answered_at, answer, answer_channel)
    select ${stepId}::bigint, 'Molenwijk', 400 / 5200.0,
      encode(sha256(convert_to('demonstration ' || ${stepId}::text || ' ' || number, 'UTF8')), 'hex'),
      ${at(-222)}::timestamptz, ${at(-222)}::timestamptz,
      case when number <= 100 then ${at(-205)}::timestamptz end,
      case when number <= 60 then 'yes' when number <= 100 then 'no' end, case when number <= 100 then 'web' end
    from generate_series(1, 400) as number`.execute(tx);
  const yes = await tx
    .selectFrom('panelInvitation')
    .select('id')
    .where('stepId', '=', stepId)
    .where('answer', '=', 'yes')
    .orderBy('id')
    .execute();
  // Steps that share no factor with a hundred: every group gets its share, and in other company each time.
  const groupsOf = (person: number) =>
    Object.entries(chosen).map(([id, hundred], index) => [id, hundred[(person * (61 + 16 * index)) % 100]]);
  await tx
    .insertInto('panelCandidate')
    .values(
      yes.map(({ id }, person) => ({
        stepId,
        invitationId: id,
        groups: JSON.stringify(Object.fromEntries(groupsOf(person))),
        household: `adres ${person}`,
        createdAt: at(-205),
      })),
    )
    .execute();
  await tx
    .insertInto('panelIdentity')
    .values(
      yes.map(({ id }, person) => ({
        invitationId: id,
        name: `Verzonnen inwoner ${person + 1}`,
        address: `Voorbeeldlaan ${person + 1}, 2000 AA`,
      })),
    )
    .execute();
}

/** Two evenings that were and one that comes, with what the members read and whom they heard on the second. */
async function meet(tx: Tx, { stepId, projectId, at }: Council): Promise<void> {
  const key = () => crypto.randomUUID();
  const ids: number[] = [];
  for (const { day, done, ...session } of sessions) {
    const times = { startsAt: at(day, 19), endsAt: at(day, 21) };
    const momentId = await writeMoment(
      tx,
      { projectId, stepId },
      null,
      momentOf({ ...session, ...times, cancelledAt: null, cancelledBecause: '' }),
    );
    const written = done ? { ...done, reportedAt: at(day + 5) } : {};
    const moments = { createdAt: at(-150), publishedAt: at(Math.min(day - 30, -1)), submissionKey: key() };
    const { id } = await tx
      .insertInto('panelSession')
      .values({ stepId, momentId, ...session, ...times, ...moments, ...written })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.push(id);
  }
  const sessionId = ids[1] ?? null;
  const { lines, ...pdf } = documents.pdf;
  const documentId = await storeDocument(tx, { stepId, title: pdf.title, pdf: onePagePdf(lines) }, at(-45));
  await tx
    .insertInto('panelDocument')
    .values([
      { stepId, ...pdf, documentId, sessionId, publishedAt: at(-45), submissionKey: key() },
      { stepId, ...documents.link, sessionId: null, publishedAt: at(-30), submissionKey: key() },
    ])
    .execute();
  await tx
    .insertInto('panelExpert')
    .values(experts.map((expert) => ({ stepId, sessionId, ...expert, consentedAt: at(-48), submissionKey: key() })))
    .execute();
}
