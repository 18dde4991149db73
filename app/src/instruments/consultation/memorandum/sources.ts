import type { Db, Tx } from '../../../platform/db/db.ts';

/** A formal view as who answers it reads it; what was added to it later comes after it. */
export type View = {
  id: number;
  number: number;
  name: string;
  onBehalfOf: string;
  email: string;
  postalAddress: string;
  text: string;
  channel: Channel;
  language: 'nl' | 'en';
  personId: string | null;
  receipt: string;
  late: boolean;
  withdrawn: boolean;
};

/** By which way something came in. */
export type Channel = 'web' | 'paper' | 'desk' | 'phone' | 'meeting' | 'class';

/** A public remark; `paragraphId` is null where it is about the whole draft. */
export type Remark = {
  id: number;
  title: string;
  body: string;
  channel: Channel;
  responseId: number | null;
  paragraphId: number | null;
};

/** Whether the municipality has to answer this view. A late one it may answer all the same. */
export function mustBeAnswered({ late, withdrawn }: Pick<View, 'late' | 'withdrawn'>): boolean {
  return !late && !withdrawn;
}

/** The views of a consultation by number, those that were withdrawn or late among them. */
export async function loadViews(db: Db | Tx, stepId: number): Promise<View[]> {
  const rows = await db
    .selectFrom('consultationView')
    .select(['id', 'number', 'name', 'onBehalfOf', 'email', 'postalAddress', 'body', 'channel', 'language'])
    .select(['personId', 'receipt', 'late', 'withdrawnAt'])
    .where('stepId', '=', stepId)
    .orderBy('number')
    .execute();
  const supplements = await db
    .selectFrom('consultationSupplement')
    .innerJoin('consultationView', 'consultationView.id', 'consultationSupplement.viewId')
    .select(['viewId', 'consultationSupplement.body'])
    .where('stepId', '=', stepId)
    .orderBy('consultationSupplement.id')
    .execute();
  const added = Map.groupBy(supplements, ({ viewId }) => viewId);
  return rows.map(({ body, withdrawnAt, ...view }) => ({
    ...view,
    text: [body, ...(added.get(view.id) ?? []).map((supplement) => supplement.body)].join('\n\n'),
    withdrawn: withdrawnAt !== null,
  }));
}

/** The remarks that are public or will be when a moderator has looked, oldest first. */
export function loadRemarks(db: Db | Tx, stepId: number): Promise<Remark[]> {
  return db
    .selectFrom('contribution')
    .leftJoin('consultationRemark', 'consultationRemark.contributionId', 'contribution.id')
    .select(['id', 'title', 'body', 'channel', 'responseId', 'paragraphId'])
    .where('stepId', '=', stepId)
    .where('status', 'in', ['published', 'waiting'])
    .orderBy('id')
    .execute();
}
