import type { Db } from '../../../platform/db/db.ts';
import { type Agreement, type AgreementPromise, draftAgreement, publishedVersions } from '../../agreements/index.ts';

export type StaffChoice = { id: string; name: string };
export type AgreementFormModel = {
  /** The version that is being written. */
  version: number;
  /** What to start from: the draft, or what is in force, or nothing. */
  start: Agreement & { changeNote: string };
  versions: { version: number; publishedAt: Date | null }[];
  staff: StaffChoice[];
  /** Promises with an outcome; they belong to the agreement but can no longer be changed. */
  settled: AgreementPromise[];
};

/** Everything that the form of the agreement needs. */
export async function loadAgreementForm(db: Db, projectId: number): Promise<AgreementFormModel> {
  const [draft, versions, staff, settledIds] = await Promise.all([
    draftAgreement(db, projectId),
    publishedVersions(db, projectId),
    staffChoices(db, projectId),
    settledTasks(db, projectId),
  ]);
  const [current] = versions;
  const base = draft ?? (current ? { ...current, changeNote: '' } : nothing);
  const isSettled = (promise: AgreementPromise) => promise.taskId !== null && settledIds.has(promise.taskId);
  return {
    version: (current?.version ?? 0) + 1,
    start: { ...base, promises: base.promises.filter((promise) => !isSettled(promise)) },
    versions,
    staff,
    settled: (current?.promises ?? []).filter(isSettled),
  };
}

/** Who may be made responsible for a promise: those who manage this trajectory or the whole town. */
function staffChoices(db: Db, projectId: number): Promise<StaffChoice[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('roleGrant')
          .select('roleGrant.id')
          .whereRef('roleGrant.personId', '=', 'person.id')
          .where('roleGrant.role', 'in', ['process_manager', 'administrator'])
          .where((grant) =>
            grant.or([grant('roleGrant.projectId', 'is', null), grant('roleGrant.projectId', '=', projectId)]),
          ),
      ),
    )
    .orderBy('name')
    .limit(500)
    .execute();
}

async function settledTasks(db: Db, projectId: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('task')
    .select('id')
    .where('projectId', '=', projectId)
    .where('outcome', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}

const nothing: Agreement & { changeNote: string } = {
  level: 'meedenken',
  goal: '',
  impact: '',
  openPoints: '',
  fixedPoints: '',
  decides: '',
  timeline: '',
  affected: '',
  reach: '',
  feedback: '',
  inputUse: '',
  promises: [],
  changeNote: '',
};
