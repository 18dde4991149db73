import type { Db, Tx } from '../../platform/db/db.ts';

/** A consultation as it was set up; days are YYYY-MM-DD in the town's own time. */
export type Consultation = {
  stepId: number;
  /** Empty as long as nobody wrote it. */
  draftTitle: string;
  basis: string;
  whoMay: WhoMay;
  firstDay: string | null;
  termWeeks: number;
  /** The last day on which a view is in time. */
  lastDay: string | null;
  paperPlace: string;
  spokenAt: string;
  documentId: string | null;
  announcedAt: Date | null;
};

/** Who may give a formal view: everybody, or who states an interest (Awb 3:15). */
export const whoMays = ['everybody', 'interested'] as const;
export type WhoMay = (typeof whoMays)[number];

/** How far a consultation is; 'answering' is from the day after the term until the memorandum is there. */
export type Stage = 'preparing' | 'announced' | 'open' | 'answering' | 'answered';

/** How far it is on this day (YYYY-MM-DD); `answered` is whether its memorandum was published. */
export function stageOf(
  { announcedAt, firstDay, lastDay }: Pick<Consultation, 'announcedAt' | 'firstDay' | 'lastDay'>,
  answered: boolean,
  today: string,
): Stage {
  if (answered) return 'answered';
  if (announcedAt === null || firstDay === null || lastDay === null) return 'preparing';
  if (today < firstDay) return 'announced';
  return today <= lastDay ? 'open' : 'answering';
}

/** The consultation of a step, or undefined where the step is none that was started. */
export function loadConsultation(db: Db | Tx, stepId: number): Promise<Consultation | undefined> {
  return db
    .selectFrom('consultation')
    .select(['stepId', 'draftTitle', 'basis', 'whoMay', 'firstDay', 'termWeeks', 'lastDay', 'paperPlace', 'spokenAt'])
    .select(['documentId', 'announcedAt'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
}

/** The consultation, locked: no other officer changes it and nobody gives a view before this transaction ends. */
export async function lockConsultation(tx: Tx, stepId: number): Promise<Consultation | undefined> {
  await tx.selectFrom('consultation').select('stepId').where('stepId', '=', stepId).forNoKeyUpdate().execute();
  return loadConsultation(tx, stepId);
}
