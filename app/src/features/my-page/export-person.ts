import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { personReferences } from './person-references.ts';

/** Everything that the platform holds about a person, by table; "table.column" where one table refers twice. */
export type PersonExport = {
  person: Record<string, unknown>;
  tables: { name: string; rows: Record<string, unknown>[] }[];
};

/** Gathers all data of a person; undefined where there is no such person. */
export async function exportPerson(db: Db | Tx, personId: string): Promise<PersonExport | undefined> {
  const person = await db
    .selectFrom('person')
    .leftJoin('area', 'area.id', 'person.areaId')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'person.emailVerified',
      'person.locale',
      'area.name as area',
      'person.ageBand',
      'person.createdAt',
    ])
    .where('person.id', '=', personId)
    .executeTakeFirst();
  if (!person) return undefined;
  const tables: PersonExport['tables'] = [];
  for (const { table, column, shows } of personReferences) {
    const columns = sql.join(shows.map((name) => sql.ref(name)));
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table)} where ${sql.ref(column)} = ${personId}`.execute(db);
    if (rows.length > 0) tables.push({ name: `${table}.${column}`, rows });
  }
  return { person, tables: [...tables, ...(await indirect(db, personId, person.email))].filter(hasRows) };
}

/** What leads to a person by another way: the address of a mail, the contact of a letter or of a paper form. */
async function indirect(db: Db | Tx, personId: string, email: string | null): Promise<PersonExport['tables']> {
  const own = db.selectFrom('contact').select('id').where('personId', '=', personId);
  const messages = await db
    .selectFrom('message')
    .select(['subject', 'text', 'status', 'createdAt', 'sentAt'])
    .where('toEmail', '=', email ?? '')
    // A code in a downloaded file would open the account to whoever finds the file.
    .where('dedupeKey', 'not like', 'sign-in-code:%')
    .execute();
  const subscriptions = await db
    .selectFrom('newsletterSubscriber')
    .select(['email', 'language', 'themeIds', 'areaIds', 'askedAt', 'confirmedAt'])
    .where('email', '=', email?.toLowerCase() ?? '')
    .where('personId', 'is', null)
    .execute();
  const registrations = await db
    .selectFrom('gatheringRegistration')
    .select(['gatheringId', 'name', 'email', 'state', 'channel', 'registeredAt', 'score'])
    .where('email', '=', email?.toLowerCase() || '-')
    .where('personId', 'is', null)
    .execute();
  const letters = await db
    .selectFrom('letter')
    .select(['recipient', 'postalAddress', 'subject', 'createdAt', 'printedAt'])
    .where((eb) => eb.or([eb('contactId', 'in', own), eb('dedupeKey', 'in', codeLetters(db, personId))]))
    .execute();
  const contributions = await db
    .selectFrom('contribution')
    .select(['id', 'title', 'body', 'authorName', 'channel', 'status', 'submittedAt'])
    .where('contactId', 'in', own)
    .execute();
  const comments = await db
    .selectFrom('comment')
    .select(['id', 'contributionId', 'body', 'authorName', 'status', 'submittedAt'])
    .where('contactId', 'in', own)
    .execute();
  const acts = await db
    .selectFrom('act')
    .select(['kind', 'at', 'projectId', 'contributionId', 'channel', 'areaId', 'ageBand'])
    .where('contactId', 'in', own)
    .execute();
  const backings = await db
    .selectFrom('backing')
    .select([
      'projectId',
      'applicationId',
      'conversationId',
      'stance',
      'words',
      'status',
      'channel',
      'areaId',
      'distance',
      'givenAt',
    ])
    .select('answer')
    .where('contactId', 'in', own)
    .execute();
  const replies = await db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueParticipant', 'dialogueParticipant.id', 'dialogueAnswer.participantId')
    .innerJoin('dialogueStatement', 'dialogueStatement.id', 'dialogueAnswer.statementId')
    .select(['dialogueStatement.body', 'answer', 'important', 'at'])
    .where('dialogueParticipant.personId', '=', personId)
    .execute();
  // As it is kept: what an answer means stands in the question beside it.
  const answers = await db
    .selectFrom('surveyAnswer')
    .innerJoin('surveyResponse', 'surveyResponse.id', 'surveyAnswer.responseId')
    .innerJoin('surveyQuestion', 'surveyQuestion.id', 'surveyAnswer.questionId')
    .select(['surveyQuestion.text as question', sql<string>`survey_answer.value::text`.as('answer')])
    .where('surveyResponse.personId', '=', personId)
    .orderBy('surveyAnswer.questionId')
    .execute();
  const marks = await db
    .selectFrom('valueScanMark')
    .innerJoin('valueScanScore', 'valueScanScore.id', 'valueScanMark.scoreId')
    .innerJoin('valueScanParticipant', 'valueScanParticipant.id', 'valueScanScore.participantId')
    .innerJoin('valueScanStatement', 'valueScanStatement.id', 'valueScanMark.statementId')
    .select(['valueScanStatement.text as statement', 'mark', 'round', 'scoredAt'])
    .where('valueScanParticipant.personId', '=', personId)
    .orderBy('round')
    .orderBy('valueScanMark.statementId')
    .execute();
  const supplements = await db
    .selectFrom('consultationSupplement')
    .innerJoin('consultationView', 'consultationView.id', 'consultationSupplement.viewId')
    .select(['consultationView.number', 'consultationSupplement.body', 'addedAt'])
    .where('consultationView.personId', '=', personId)
    .orderBy('consultationSupplement.id')
    .execute();
  const ofApplications = db.selectFrom('application').select('id').where('applicantId', '=', personId);
  const accounts = await db
    .selectFrom('applicationAccount')
    .select(['iban', 'holder', 'givenAt'])
    .where('applicationId', 'in', ofApplications)
    .execute();
  const reports = await db
    .selectFrom('applicationReport')
    .select(['told', 'lesson', 'remark', 'rating', 'sentAt'])
    .where('applicationId', 'in', ofApplications)
    .execute();
  const objections = await db
    .selectFrom('applicationObjection')
    .select(['grounds', 'receivedOn', 'outcome', 'reasons', 'decidedOn'])
    .where('applicationId', 'in', ofApplications)
    .orderBy('id')
    .execute();
  const challenges = await db
    .selectFrom('challenge')
    .select(['whyBetter', 'continuity', 'carriedOutBy', 'legalEntity'])
    .where('applicationId', 'in', ofApplications)
    .execute();
  const judged = await db
    .selectFrom('applicationScore')
    .innerJoin('schemeMember', 'schemeMember.id', 'applicationScore.memberId')
    .select(['criterion', 'score', 'note', 'applicationScore.givenAt'])
    .where('schemeMember.personId', '=', personId)
    .execute();
  return [
    { name: 'application_account.application_id', rows: accounts },
    { name: 'application_report.application_id', rows: reports },
    { name: 'application_objection.application_id', rows: objections },
    { name: 'challenge.application_id', rows: challenges },
    { name: 'application_score.member_id', rows: judged },
    { name: 'consultation_supplement.view_id', rows: supplements },
    { name: 'survey_answer.response_id', rows: answers },
    { name: 'value_scan_mark.score_id', rows: marks },
    { name: 'message.to_email', rows: messages },
    { name: 'newsletter_subscriber.email', rows: subscriptions },
    { name: 'gathering_registration.email', rows: registrations },
    { name: 'letter', rows: letters },
    { name: 'contribution.contact_id', rows: contributions },
    { name: 'comment.contact_id', rows: comments },
    { name: 'act.contact_id', rows: acts },
    { name: 'backing.contact_id', rows: backings },
    { name: 'dialogue_answer', rows: replies },
  ];
}

/** The keys of letters with a code that this person asked for. */
export function codeLetters(db: Db | Tx, personId: string) {
  return db.selectFrom('postCode').select(sql<string>`'post-code:' || id`.as('key')).where('personId', '=', personId);
}

function hasRows({ rows }: { rows: unknown[] }): boolean {
  return rows.length > 0;
}
