import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { type Sides, type Speaker, sideOf, type ThreadSide } from './thread.ts';

/** A conversation as its two sides see it. */
export type Thread = Sides & {
  id: number;
  need: { id: number; title: string } | null;
  offer: { id: number; title: string; organisation: string } | null;
  initiative: { slug: string; title: string } | null;
  helperName: string | null;
  askerName: string | null;
  openedAt: Date;
  lastSide: ThreadSide;
  lastAt: Date;
  matchedAt: Date | null;
  matchedBy: ThreadSide | null;
  askOn: string | null;
  askedAt: Date | null;
};
export type OwnThread = Thread & { side: ThreadSide; answered: boolean };
export type Message = {
  id: number;
  side: ThreadSide;
  senderName: string;
  body: string;
  status: 'published' | 'hidden';
  sentAt: Date;
};

function threads(db: Db | Tx) {
  return db
    .selectFrom('helpThread as thread')
    .leftJoin('helpNotice as need', 'need.id', 'thread.needId')
    .leftJoin('helpNotice as offer', 'offer.id', 'thread.offerId')
    .leftJoin('project', 'project.id', 'thread.projectId')
    .leftJoin('person as helper', 'helper.id', 'thread.helperId')
    .leftJoin('person as asker', 'asker.id', 'thread.askerId')
    .select(['thread.id', 'thread.helperId', 'thread.projectId', 'thread.askerId', 'thread.openedAt'])
    .select([
      'thread.lastSide',
      'thread.lastAt',
      'thread.matchedAt',
      'thread.matchedBy',
      'thread.askOn',
      'thread.askedAt',
    ])
    .select(['thread.needId', 'need.title as needTitle'])
    .select(['thread.offerId', 'offer.title as offerTitle', 'offer.organisation'])
    .select(['project.slug', 'project.question', 'helper.name as helperName', 'asker.name as askerName']);
}

type Row = Awaited<ReturnType<ReturnType<typeof threads>['execute']>>[number];

function threadOf(row: Row): Thread {
  const { needId, needTitle, offerId, offerTitle, organisation, slug, question, ...thread } = row;
  return {
    ...thread,
    need: needId === null ? null : { id: needId, title: needTitle ?? '' },
    offer: offerId === null ? null : { id: offerId, title: offerTitle ?? '', organisation: organisation ?? '' },
    initiative: slug === null || question === null ? null : { slug, title: question },
  };
}

/** One conversation, for whoever asks; the caller checks the side. */
export async function loadThread(db: Db | Tx, id: number): Promise<Thread | undefined> {
  const row = await threads(db).where('thread.id', '=', id).executeTakeFirst();
  return row && threadOf(row);
}

/** What was written, from the first to the last. */
export function listMessages(db: Db | Tx, threadId: number): Promise<Message[]> {
  return db
    .selectFrom('helpMessage')
    .select(['id', 'side', 'senderName', 'body', 'status', 'sentAt'])
    .where('threadId', '=', threadId)
    .orderBy('id')
    .execute();
}

/** Everything that somebody is part of, what happened last first; only of one initiative where it is given. */
export async function listThreads(db: Db | Tx, speaker: Speaker, projectId?: number): Promise<OwnThread[]> {
  const rows = await threads(db)
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('helpOutcome')
            .select('threadId')
            .whereRef('helpOutcome.threadId', '=', 'thread.id')
            .where((own) =>
              own(
                'helpOutcome.side',
                '=',
                sql<ThreadSide>`case when thread.helper_id = ${speaker.personId}::uuid then 'helper' else 'asker' end`,
              ),
            ),
        )
        .as('answered'),
    ])
    .where((eb) =>
      projectId === undefined
        ? eb.or([
            eb('thread.helperId', '=', speaker.personId),
            eb('thread.askerId', '=', speaker.personId),
            eb('thread.projectId', '=', sql<number>`any(${speaker.speaksFor}::bigint[])`),
          ])
        : eb('thread.projectId', '=', projectId),
    )
    .orderBy('thread.lastAt', 'desc')
    .orderBy('thread.id', 'desc')
    .limit(200)
    .execute();
  return rows.flatMap(({ answered, ...row }) => {
    const side = sideOf(row, speaker);
    return side ? [{ ...threadOf(row), side, answered: Boolean(answered) }] : [];
  });
}

/** What each side said of whether it helped. */
export function listOutcomes(db: Db | Tx, threadId: number): Promise<Outcome[]> {
  return db.selectFrom('helpOutcome').select(['side', 'helped', 'why']).where('threadId', '=', threadId).execute();
}
