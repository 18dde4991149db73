import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type BalanceSection, decided, refreshed, type SectionKey, sectionKeys } from './balance.ts';
import { draftTexts } from './draft-texts.ts';
import { loadRecords } from './records.ts';

export type BalanceError =
  | { kind: 'not-allowed' }
  | { kind: 'no-draft' }
  | { kind: 'year-not-begun' }
  | { kind: 'changed-meanwhile' }
  | { kind: 'change-note-missing' };
type Done = Result<null, BalanceError>;

/** Begins a draft of a year: of the records, or where one was published of that. Whoever asks second finds the draft. */
export function startBalance(deps: Deps, actor: Actor, year: number): Promise<Done> {
  return withTeam(deps, actor, async (tx) => {
    const at = deps.now();
    const today = townDay(at);
    if (year > Number(today.slice(0, 4))) return fail({ kind: 'year-not-begun' });
    const versions = await tx
      .selectFrom('yearlyBalance')
      .select(['id', 'version', 'publishedAt'])
      .where('year', '=', year)
      .orderBy('version', 'desc')
      .execute();
    if (versions.some(({ publishedAt }) => publishedAt === null)) return ok(null);
    const [last] = versions;
    const records = await loadRecords(tx, year, today);
    const { id } = await tx
      .insertInto('yearlyBalance')
      .values({ year, version: (last?.version ?? 0) + 1, draftedAt: at, figures: JSON.stringify(records.figures) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const before = last ? await sectionsOf(tx, last.id) : [];
    const texts = draftTexts(records);
    const rows = sectionKeys.map((key) => {
      const old = before.find((section) => section.key === key);
      const section = old ? refreshed(old, texts[key]) : { drafted: texts[key], body: texts[key], fresh: null };
      return { balanceId: id, key, ...section };
    });
    await tx.insertInto('yearlyBalanceSection').values(rows).execute();
    await record(tx, { actor, at, act: 'balance.drafted', subject: `balance:${id}`, detail: { year } });
    return ok(null);
  });
}

/** The team writes a section of which it saw the newest version. */
export function saveSection(
  deps: Deps,
  actor: Actor,
  { year, key, body, revision }: { year: number; key: SectionKey; body: string; revision: number },
): Promise<Done> {
  return changeSection(deps, actor, { year, key, revision, act: 'balance.section-saved' }, (section) => ({
    ...section,
    body,
  }));
}

/** The team takes over what the records give now, or leaves its own text. */
export function decideSection(
  deps: Deps,
  actor: Actor,
  { year, key, take, revision }: { year: number; key: SectionKey; take: boolean; revision: number },
): Promise<Done> {
  return changeSection(deps, actor, { year, key, revision, act: 'balance.section-decided' }, (section) =>
    decided(section, take),
  );
}

/** Drafts again from the records of today; what the team wrote stays, and the new text waits beside it. */
export function refreshBalance(deps: Deps, actor: Actor, year: number): Promise<Done> {
  return withDraft(deps, actor, year, async (tx, draft) => {
    const at = deps.now();
    const records = await loadRecords(tx, year, townDay(at));
    const texts = draftTexts(records);
    await tx
      .updateTable('yearlyBalance')
      .set({ draftedAt: at, figures: JSON.stringify(records.figures) })
      .where('id', '=', draft.id)
      .execute();
    for (const section of await sectionsOf(tx, draft.id)) {
      const { drafted, body, fresh } = refreshed(section, texts[section.key]);
      if (drafted === section.drafted && body === section.body && fresh === section.fresh) continue;
      await write(tx, draft.id, { ...section, drafted, body, fresh });
    }
    await record(tx, { actor, at, act: 'balance.refreshed', subject: `balance:${draft.id}`, detail: { year } });
    return ok(null);
  });
}

/** Publishes the draft; from then on it never changes, and a correction is a new version that says why. */
export function publishBalance(deps: Deps, actor: Actor, year: number, changeNote: string): Promise<Done> {
  return withDraft(deps, actor, year, async (tx, draft, personId) => {
    if (draft.version > 1 && changeNote === '') return fail({ kind: 'change-note-missing' });
    const at = deps.now();
    await tx
      .updateTable('yearlyBalance')
      .set({ publishedAt: at, publishedBy: personId, changeNote })
      .where('id', '=', draft.id)
      .execute();
    await record(tx, { actor, at, act: 'balance.published', subject: `balance:${draft.id}`, detail: { year } });
    return ok(null);
  });
}

type Draft = { id: number; version: number };

function withTeam({ db }: Deps, actor: Actor, change: (tx: Tx, personId: string) => Promise<Done>): Promise<Done> {
  return db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    // Drafts are begun, written and published one at a time.
    await tx.selectFrom('programmePillar').select('id').orderBy('id').limit(1).forUpdate().execute();
    return change(tx, actor.personId);
  });
}

function withDraft(
  deps: Deps,
  actor: Actor,
  year: number,
  change: (tx: Tx, draft: Draft, personId: string) => Promise<Done>,
): Promise<Done> {
  return withTeam(deps, actor, async (tx, personId) => {
    const draft = await tx
      .selectFrom('yearlyBalance')
      .select(['id', 'version'])
      .where('year', '=', year)
      .where('publishedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    return draft ? change(tx, draft, personId) : fail({ kind: 'no-draft' });
  });
}

type Which = { year: number; key: SectionKey; revision: number; act: string };

function changeSection(
  deps: Deps,
  actor: Actor,
  { year, key, revision, act }: Which,
  change: (section: BalanceSection) => Pick<BalanceSection, 'drafted' | 'body' | 'fresh'>,
): Promise<Done> {
  return withDraft(deps, actor, year, async (tx, draft) => {
    const section = (await sectionsOf(tx, draft.id)).find((one) => one.key === key);
    if (!section) return fail({ kind: 'no-draft' });
    if (section.revision !== revision) return fail({ kind: 'changed-meanwhile' });
    await write(tx, draft.id, { ...section, ...change(section) });
    const line = { actor, at: deps.now(), act, subject: `balance:${draft.id}` };
    await record(tx, { ...line, detail: { year, section: key } });
    return ok(null);
  });
}

async function write(
  tx: Tx,
  balanceId: number,
  { key, drafted, body, fresh, revision }: BalanceSection,
): Promise<void> {
  await tx
    .updateTable('yearlyBalanceSection')
    .set({ drafted, body, fresh, revision: revision + 1 })
    .where('balanceId', '=', balanceId)
    .where('key', '=', key)
    .execute();
}

function sectionsOf(tx: Tx, balanceId: number): Promise<BalanceSection[]> {
  return tx
    .selectFrom('yearlyBalanceSection')
    .select(['key', 'drafted', 'body', 'fresh', 'revision'])
    .where('balanceId', '=', balanceId)
    .execute();
}
