import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { schemeRules } from '../rules/scheme-rules.ts';
import { numberText } from './number-text.ts';
import type { State } from './steps.ts';

export type BudgetLine = { side: 'cost' | 'income' | 'unforeseen'; what: string; cents: number };
export type ApplicationFile = {
  id: string;
  kind: 'quote' | 'drawing' | 'other' | 'report' | 'look';
  name: string;
  type: 'application/pdf' | 'image/webp';
  size: number;
  alt: string;
  public: boolean;
  /** Of a look at how a task goes that was taken over. */
  checkId: number | null;
};

/** An application as its pages need it; the bank account is not among it. */
export type Application = {
  id: number;
  scheme: { id: number; key: string };
  rules: SchemeRules;
  project: { id: number; slug: string; title: string } | null;
  state: State;
  revision: number;
  number: string;
  channel: 'web' | 'paper' | 'desk' | 'phone';
  applicantId: string | null;
  applicantKind: string;
  applicantName: string;
  organisation: string;
  email: string;
  postalAddress: string;
  title: string;
  summary: string;
  plan: string;
  neighbours: string;
  purpose: string;
  kindKey: string;
  persons: number | null;
  areaId: number | null;
  area: string | null;
  startsOn: string | null;
  askedCents: number | null;
  submittedAt: Date | null;
  dueOn: string | null;
  suspendedOn: string | null;
  answerDue: string | null;
  lines: BudgetLine[];
  files: ApplicationFile[];
  hasAccount: boolean;
};

/** An application by its id, with its budget and the names of its files; undefined where there is none. */
export async function loadApplication(db: Db | Tx, id: number): Promise<Application | undefined> {
  const row = await db
    .selectFrom('application')
    .innerJoin('scheme', 'scheme.id', 'application.schemeId')
    .innerJoin('schemeVersion', 'schemeVersion.id', 'application.versionId')
    .leftJoin('area', 'area.id', 'application.areaId')
    .leftJoin('project', 'project.id', 'application.projectId')
    .selectAll('application')
    .select(['scheme.key', 'schemeVersion.rules', 'area.name as area', 'project.slug', 'project.question'])
    .select(
      sql<boolean>`exists (select from application_account where application_id = application.id)`.as('hasAccount'),
    )
    .where('application.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const [lines, files] = await Promise.all([
    db
      .selectFrom('applicationLine')
      .select(['side', 'what', 'cents'])
      .where('applicationId', '=', id)
      .orderBy('ordinal')
      .execute(),
    db
      .selectFrom('applicationFile')
      .select(['id', 'kind', 'name', 'type', 'size', 'alt', 'public', 'checkId'])
      .where('applicationId', '=', id)
      .orderBy('addedAt')
      .orderBy('id')
      .execute(),
  ]);
  const { schemeId, key, rules, projectId, slug, question, year, number, ...rest } = row;
  const project = projectId === null ? null : { id: projectId, slug: slug ?? '', title: question ?? '' };
  return {
    ...{ ...rest, scheme: { id: schemeId, key }, rules: schemeRules.parse(rules), project },
    ...{ number: numberText({ year, number }), lines, files },
  };
}
