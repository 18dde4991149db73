import { sql } from 'kysely';
import { listAreas, listThemes } from '../features/areas/index.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { townDay } from '../platform/i18n/day.ts';
import { binnenstad } from './content/binnenstad.ts';
import { delftwijk } from './content/delftwijk.ts';
import { delftwijkConsultation } from './content/delftwijk-consultation.ts';
import { leidsebuurt } from './content/leidsebuurt.ts';
import { lindepad } from './content/lindepad.ts';
import { meerwijk } from './content/meerwijk.ts';
import { molenwijk } from './content/molenwijk.ts';
import { noord } from './content/noord.ts';
import { noordProjects } from './content/noord-projects.ts';
import { europawijk, indischewijk, waarderpolder } from './content/others.ts';
import { parkwijk } from './content/parkwijk.ts';
import { regenplein } from './content/regenplein.ts';
import { ruimte } from './content/ruimte.ts';
import { schalkwijk } from './content/schalkwijk.ts';
import { schalkwijkProjects } from './content/schalkwijk-projects.ts';
import { spaarnepark } from './content/spaarnepark.ts';
import { stationsplein } from './content/stationsplein.ts';
import { stationspleinConsultation, stationspleinMemorandum } from './content/stationsplein-consultation.ts';
import { leidsebuurtScan, meerwijkScan } from './content/value-scans.ts';
import { zijlweg } from './content/zijlweg.ts';
import { zomerhitte } from './content/zomerhitte.ts';
import { type DemoTown, idsByName } from './demo-town.ts';
import { demoPeople, seedDemoPeople } from './people.ts';
import { seedAdvice } from './seed-advice.ts';
import { seedAgendas } from './seed-agendas.ts';
import { seedApplications } from './seed-applications.ts';
import { seedArrangements } from './seed-arrangements.ts';
import { seedBacking } from './seed-backing.ts';
import { seedBudget } from './seed-budget.ts';
import { seedChallenges } from './seed-challenges.ts';
import { seedCityConversations } from './seed-city-conversations.ts';
import { seedCompanions } from './seed-companions.ts';
import { seedConsultation } from './seed-consultation.ts';
import { seedCouncil } from './seed-council.ts';
import { seedDialogue } from './seed-dialogue.ts';
import { seedEvaluations } from './seed-evaluations.ts';
import { seedGardenSurvey } from './seed-garden-survey.ts';
import { seedGatherings } from './seed-gatherings.ts';
import { seedHelp } from './seed-help.ts';
import { seedInitiatives } from './seed-initiatives.ts';
import { seedMandates } from './seed-mandates.ts';
import { seedMemorandum } from './seed-memorandum.ts';
import { seedNewsletter } from './seed-newsletter.ts';
import { seedOpenPanel } from './seed-open-panel.ts';
import { seedPanel } from './seed-panel.ts';
import { seedProgrammeDemo } from './seed-programme.ts';
import { seedProposal } from './seed-proposal.ts';
import { seedSurvey } from './seed-survey.ts';
import { seedTrajectory } from './seed-trajectory.ts';
import { seedValueScan } from './seed-value-scan.ts';
import { seedVotedBudget } from './seed-voted-budget.ts';
import { seedVotes } from './seed-votes.ts';
import { seedYouth } from './seed-youth.ts';

const trajectories = [
  spaarnepark,
  binnenstad,
  meerwijk,
  parkwijk,
  zomerhitte,
  zijlweg,
  indischewijk,
  europawijk,
  stationsplein,
  delftwijk,
  leidsebuurt,
  waarderpolder,
  ruimte,
  molenwijk,
  schalkwijk,
  noord,
];

/** Fills an empty town with the demonstration; a town with any project is left alone. Everything in it is made up. */
export async function seedDemo(deps: Deps): Promise<void> {
  const seeded = await deps.db.transaction().execute((tx) => seedEverything(tx, deps));
  if (!seeded) return;
  // Counting and answering have transactions of their own.
  await seedVotedBudget(deps, seeded.town, seeded.votedStep);
  await seedMemorandum(deps, seeded.town, seeded.answeredStep, stationspleinMemorandum);
  await seedEvaluations(deps, seeded.town);
  await seedProgrammeDemo(deps);
}

/** What is made after everything else, by commands with transactions of their own. */
type Seeded = { town: DemoTown; votedStep: number; answeredStep: number };

async function seedEverything(tx: Tx, deps: Deps): Promise<Seeded | undefined> {
  await sql`lock table project in share row exclusive mode`.execute(tx);
  if (await tx.selectFrom('project').select('id').limit(1).executeTakeFirst()) return undefined;
  const now = deps.now();
  await seedDemoPeople(tx, now);
  await seedPopulation(tx);
  const [areas, themes] = [await listAreas(tx), await listThemes(tx)];
  const isHaarlem = areas.some(({ code }) => code === 'GM0392');
  const manager = demoPeople.find((person) => person.roles?.some((role) => role === 'process_manager'));
  if (!manager) throw new Error('The demonstration has no process manager.');
  const town: DemoTown = {
    today: townDay(now),
    areaOf: idsByName(new Map(areas.map(({ code, id }) => [code, id])), isHaarlem ? undefined : areas[0]?.id),
    themeOf: idsByName(new Map(themes.map(({ slug, id }) => [slug, id])), isHaarlem ? undefined : themes[0]?.id),
    manager: { id: manager.id, name: manager.name },
    people: new Map(demoPeople.map((person) => [person.name, person.id])),
    residents: await seedResidents(tx),
  };
  for (const trajectory of trajectories) await seedTrajectory(tx, town, trajectory);
  await seedPanel(tx, town, ruimte.slug, deps.settings.secret);
  await seedOpenPanel(tx, town, delftwijk.slug, deps.settings.secret);
  await seedCouncil(tx, town, molenwijk.slug, deps.settings.secret);
  await seedVotes(tx, town, deps.settings.secret);
  await seedAdvice(tx, town);
  await seedBudget(tx, town, { slug: schalkwijk.slug, euro: 60_000, fixedDay: -9, projects: schalkwijkProjects });
  await seedProposal(tx, town, schalkwijk.slug);
  await seedSurvey(tx, town, zijlweg.slug);
  const initiatives = await seedInitiatives(tx, town);
  await seedArrangements(tx, town, initiatives, deps.settings.town.arrangement);
  await seedValueScan(tx, town, meerwijkScan);
  await seedValueScan(tx, town, leidsebuurtScan);
  await seedDialogue(tx, town, binnenstad.slug, now);
  await seedConsultation(tx, town, delftwijk.slug, delftwijkConsultation);
  await seedApplications(tx, town, initiatives, deps);
  for (const backing of [regenplein, lindepad.backing]) await seedBacking(tx, town, initiatives, backing);
  await seedHelp(tx, town, initiatives);
  await seedGardenSurvey(tx, town, initiatives);
  await seedCompanions(tx, town, initiatives);
  await seedChallenges(tx, town, deps);
  await seedYouth(tx, town, deps);
  await seedAgendas(tx, town);
  await seedMandates(tx, town);
  await seedGatherings(tx, town);
  await seedCityConversations(tx, town, deps.settings.town.conversations);
  const voted = { slug: noord.slug, euro: 50_000, fixedDay: -292, access: 'code', projects: noordProjects } as const;
  await seedNewsletter(tx, town, now);
  const answeredStep = await seedConsultation(tx, town, stationsplein.slug, stationspleinConsultation);
  return { town, votedStep: await seedBudget(tx, town, voted), answeredStep };
}

/**
 * Eighty residents without a name or address of their own, who support ideas. All ages, but not all wijken as much as
 * each other: who was reached and who was not is one of the things to see.
 */
async function seedResidents(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with wijk as (
      select id, row_number() over (order by code) - 1 as place, count(*) over () as together
      from area where kind = 'wijk'
    )
    insert into person (id, name, area_id, age_band)
    select gen_random_uuid(), 'Bewoner ' || number,
      (select id from wijk where place = floor(together * power(number / 81.0, 2))),
      (array['0-17', '18-29', '30-44', '45-64', '65+'])[1 + number % 5]
    from generate_series(1, 80) as number
    returning id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Round numbers that nobody takes for real ones; an import of the real ones is left alone. */
async function seedPopulation(tx: Tx): Promise<void> {
  await sql`
    update area set population = 4000 + 1000 * (ordinal % 8), population_source = 'verzonnen, voor de demonstratie'
    from (select id, row_number() over (order by code) as ordinal from area where kind = 'wijk') as wijk
    where area.id = wijk.id and population is null`.execute(tx);
}
