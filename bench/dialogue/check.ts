import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';
import { keyedHash } from '../../app/src/platform/identity/keys.ts';
import { secret } from '../app-process.ts';
import type { Sent } from './answering.ts';

/** The answers that the server said were kept and that are not there, and those that are there twice. */
export async function checkAnswers(db: Db, stepId: number, kept: readonly Sent[]) {
  const { rows } = await sql<{ who: string; statement: number; answer: string }>`
    select visitor_id as who, statement_id as statement, answer
    from dialogue_answer join dialogue_participant participant on participant.id = participant_id
    where participant.step_id = ${stepId}`.execute(db);
  const stored = new Map(rows.map(({ who, statement, answer }) => [`${who} ${statement}`, answer]));
  const whoOf = new Map([...new Set(kept.map(({ begin }) => begin))].map((begin) => [begin, visitorOf(begin)]));
  const missing = kept.filter(
    ({ begin, statement, answer }) => stored.get(`${whoOf.get(begin)} ${statement}`) !== answer,
  );
  return { stored: rows.length, missing: missing.length, twice: rows.length - stored.size };
}

/** As the application makes it of the code in a form. */
function visitorOf(begin: string): string {
  return keyedHash(secret, 'dialogue-visitor', begin);
}
