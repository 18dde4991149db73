import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

// Check constraints that the generator cannot read; each stands in the migration as well.
const oneOf = (...values: string[]) => values.map((value) => `'${value}'`).join(' | ');
const withDefault = (type: string) => `Generated<${type}>`;
const columns = {
  'act.kind': oneOf('contribute', 'support', 'comment', 'rate', 'follow', 'visit'),
  'act.channel': withDefault(oneOf('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  'agreement.level': oneOf('meeweten', 'meedenken', 'meedoen', 'meebeslissen'),
  'area.kind': oneOf('gemeente', 'gebied', 'wijk', 'buurt'),
  'ballot.channel': withDefault(oneOf('web', 'paper')),
  'ballot_counted.channel': oneOf('web', 'paper'),
  'budget.access': withDefault(oneOf('person', 'code')),
  'budget.ballot': withDefault(oneOf('approval', 'knapsack', 'points', 'ranking')),
  'budget.reach': withDefault(oneOf('all', 'own-and-other')),
  'budget.rule': withDefault(oneOf('greedy', 'equal-shares')),
  'budget_project.status': withDefault(oneOf('proposed', 'admitted', 'refused', 'withdrawn')),
  'comment.status': oneOf('waiting', 'published', 'hidden', 'withdrawn'),
  'contact.prefers': oneOf('letter', 'email', 'phone', 'none'),
  'contact_way.way': `${oneOf('letter', 'email', 'phone')} | null`,
  'contribution.channel': withDefault(oneOf('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  'contribution.status': oneOf('waiting', 'published', 'hidden', 'withdrawn'),
  'flag.reason': oneOf('personal_data', 'offensive', 'spam', 'other'),
  'message.language': withDefault(oneOf('nl', 'en')),
  'desk_entry.channel': oneOf('paper', 'desk', 'phone', 'meeting', 'class'),
  'desk_entry.kind': oneOf('contribution', 'support', 'comment'),
  'follow.frequency': oneOf('immediately', 'daily'),
  'import_batch.encoding': oneOf('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  'import_batch.separator': oneOf(',', ';', '\\t'),
  'import_row.outcome': oneOf('accepted', 'refused', 'duplicate'),
  'message.status': withDefault(oneOf('queued', 'sending', 'sent', 'uncertain', 'failed')),
  'moderation_decision.category': `${oneOf('personal_data', 'offensive', 'spam', 'off_topic', 'other')} | null`,
  'moderation_decision.decision': oneOf('publish', 'hide', 'restore', 'leave'),
  'moment.kind': oneOf('meeting', 'decision', 'council', 'answer', 'other'),
  'panel.body': withDefault(oneOf('panel', 'council')),
  'panel.objective': withDefault(oneOf('leximin', 'maximin', 'nash', 'goldilocks')),
  'panel_dilemma.kind': oneOf('one', 'many'),
  'panel_dilemma.way': oneOf('code', 'hands'),
  'panel_earlier_answer.answer': oneOf('adopted', 'partly', 'not'),
  'panel_expert.proposed_by': oneOf('officer', 'panel', 'city_council'),
  'panel_invitation.answer': `${oneOf('yes', 'no')} | null`,
  'panel_invitation.answer_channel': `${oneOf('web', 'paper', 'phone')} | null`,
  'panel_invitation.channel': withDefault(oneOf('letter', 'email')),
  'panel_seat.kind': oneOf('member', 'alternate'),
  'panel_seat.state': withDefault(oneOf('drawn', 'confirmed', 'declined', 'left')),
  'panel_recommendation.answer': `${oneOf('adopted', 'partly', 'not')} | null`,
  'proof.level': oneOf('email', 'post_code', 'resident'),
  'proof.method': oneOf('email', 'post_code', 'oidc'),
  'project.kind': oneOf('trajectory', 'initiative'),
  'project.status': withDefault(oneOf('draft', 'published', 'closed')),
  'response.outcome': oneOf('adopted', 'partly', 'not_adopted'),
  'role_grant.role': oneOf('process_manager', 'desk', 'moderator', 'administrator'),
  'step.assurance': withDefault(oneOf('anonymous', 'email', 'post_code', 'resident')),
  'step.moderation': withDefault(oneOf('before', 'after')),
  'step.status': withDefault(oneOf('draft', 'published')),
  'survey_answer.words': withDefault(oneOf('waiting', 'shown', 'hidden')),
  'survey_question.kind': oneOf(
    ...['single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'short', 'long', 'place'],
  ),
  'survey_response.channel': withDefault(oneOf('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  'task.kind': oneOf('promise', 'follow_up'),
  'update.kind': withDefault(oneOf('news', 'agreement', 'report', 'opened', 'closed')),
};

/** Writes the table types from a migrated database, so that types and tables cannot drift. */
export function generateTypes(databaseUrl: string, outFile = join(import.meta.dirname, 'schema.ts')): void {
  execFileSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../../../node_modules/kysely-codegen/dist/cli/bin.js'),
      '--dialect=postgres',
      '--camel-case',
      '--date-parser=string',
      `--type-mapping=${JSON.stringify({ int8: 'number', tsvector: 'string', bytea: 'Buffer' })}`,
      `--overrides=${JSON.stringify({ columns })}`,
      '--include-pattern=public.*',
      '--exclude-pattern=(migration|pgboss.*)',
      `--url=${databaseUrl}`,
      `--out-file=${outFile}`,
    ],
    { stdio: 'pipe' },
  );
}
