import type { Db } from '../../../platform/db/db.ts';
import type { Outcome } from '../deciding/decision.ts';
import type { Objection } from '../objecting/objection.ts';
import { numberText } from '../states/number-text.ts';

/** A decision as everybody reads it: no name, address or account is selected at all. */
export type RegisterRow = {
  id: number;
  number: string;
  title: string;
  summary: string;
  kindKey: string;
  area: string | null;
  askedCents: number;
  outcome: Outcome;
  cents: number;
  reasons: string;
  deviation: string;
  decidedOn: string;
  advice: { cents: number; reasons: string } | null;
  /** What became of an objection, and what had been granted before; its words are between who made it and the town. */
  objection: { outcome: NonNullable<Objection['outcome']>; decidedOn: string; formerCents: number | null } | null;
  told: string | null;
  lesson: string | null;
  pictures: { id: string; alt: string }[];
  /** The initiative for which it was asked, while that is on the site. */
  initiative: { slug: string; title: string } | null;
};

const most = 500;

/** The decisions of a scheme, the newest first. */
export async function loadRegister(db: Db, schemeId: number): Promise<RegisterRow[]> {
  const rows = await db
    .selectFrom('applicationDecision')
    .innerJoin('application', 'application.id', 'applicationDecision.applicationId')
    .leftJoin('applicationAdvice', 'applicationAdvice.applicationId', 'application.id')
    .leftJoin('applicationReport', 'applicationReport.applicationId', 'application.id')
    .leftJoin('area', 'area.id', 'application.areaId')
    .leftJoin('project', (join) =>
      join.onRef('project.id', '=', 'application.projectId').on('project.status', '<>', 'draft'),
    )
    .leftJoin('applicationObjection as objection', (join) =>
      join.onRef('objection.applicationId', '=', 'application.id').on('objection.against', '=', 'decision'),
    )
    .select(['objection.outcome as objected', 'objection.decidedOn as objectedOn', 'objection.formerCents'])
    .select(['application.id', 'application.year', 'application.number', 'application.title', 'application.summary'])
    .select(['application.kindKey', 'application.askedCents', 'area.name as area'])
    .select(['applicationDecision.outcome', 'applicationDecision.cents', 'applicationDecision.reasons'])
    .select(['applicationDecision.deviation', 'applicationDecision.decidedOn'])
    .select(['applicationAdvice.cents as advisedCents', 'applicationAdvice.reasons as adviceReasons'])
    .select(['applicationReport.told', 'applicationReport.lesson', 'project.slug', 'project.question'])
    .where('application.schemeId', '=', schemeId)
    .orderBy('applicationDecision.decidedOn', 'desc')
    .orderBy('application.id', 'desc')
    .limit(most)
    .execute();
  const pictures = await db
    .selectFrom('applicationFile')
    .select(['id', 'applicationId', 'alt'])
    .where('applicationId', 'in', [0, ...rows.map(({ id }) => id)])
    .where('public', '=', true)
    .orderBy('addedAt')
    .execute();
  return rows.map(({ year, number, askedCents, advisedCents, adviceReasons, slug, question, ...found }) => {
    const { objected, objectedOn, formerCents, ...row } = found;
    return {
      ...{ ...row, number: numberText({ year, number }), askedCents: askedCents ?? 0 },
      objection: objected && objectedOn ? { outcome: objected, decidedOn: objectedOn, formerCents } : null,
      advice: advisedCents === null ? null : { cents: advisedCents, reasons: adviceReasons ?? '' },
      initiative: slug === null || question === null ? null : { slug, title: question },
      pictures: pictures.filter(({ applicationId }) => applicationId === row.id),
    };
  });
}
