import { type AppliedState, type AppliedWords, demoScheme, writeApplication } from '../features/schemes/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { demoApplications } from './content/applications.ts';
import { lindepad } from './content/lindepad.ts';
import type { DemoTown } from './demo-town.ts';
import { onePagePdf } from './one-page-pdf.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

/** An application of the demonstration; days are counted from today, amounts are whole euros. */
export type DemoApplication = AppliedWords & {
  /** Somebody with an account, or null for who applied on paper, with a name. */
  who: string | null;
  name?: string;
  state: AppliedState;
  submitted: number;
  decided?: number;
  area: string;
  /** The initiative that it is for. */
  initiative?: string;
};

// One for each part of the town; in another town than Haarlem they all sit for the same one.
const council: readonly (readonly [name: string, area: string])[] = [
  ['Joke de Boer', 'NOORD'],
  ['Hans Kok', 'CENTRUM'],
  ['Mei Lin Chen', 'OOST'],
  ['Aicha Bouali', 'SCHALKWIJK'],
  ['Yara Haddad', 'ZUIDWEST'],
];

/** Fills the first scheme of the town with a council of residents and applications in every state. */
export async function seedApplications(tx: Tx, town: DemoTown, idOf: InitiativeIds, deps: Deps): Promise<void> {
  const scheme = await demoScheme(tx, deps);
  if (!scheme) return;
  const members: number[] = [];
  for (const [index, [name, area]] of council.entries()) {
    const fromDay = addDays(town.today, -400);
    const { id } = await tx
      .insertInto('schemeMember')
      .values({
        ...{ schemeId: scheme.id, personId: town.people.get(name) ?? null, areaId: town.areaOf(area) },
        ...{ how: index === 0 ? 'appointed' : 'lot', fromDay, untilDay: addDays(fromDay, 730) },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    members.push(id);
  }
  for (const { who, area, submitted, decided, initiative, ...application } of [
    ...demoApplications,
    lindepad.application,
  ]) {
    const personId = who === null ? null : (town.people.get(who) ?? null);
    await writeApplication(tx, scheme, members, {
      ...application,
      applicant: { personId, name: who ?? application.name ?? '', email: who === null ? '' : addressOf(who) },
      areaId: town.areaOf(area),
      projectId: initiative === undefined ? null : idOf(initiative),
      quote: onePagePdf(['Prijsopgave', application.title.normalize('NFD').replaceAll(/[^ -~]|[()]/g, '')]),
      submittedAt: atHour(addDays(town.today, submitted), 10),
      decidedAt: decided === undefined ? null : atHour(addDays(town.today, decided), 15),
    });
  }
}

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@stadmakers.example`;
