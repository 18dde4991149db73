import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { everyInitiative } from './content/every-initiative.ts';
import type { DemoInitiative } from './content/initiatives.ts';
import { type DemoTown, idsByName } from './demo-town.ts';

/** Gives the id of the project of an initiative of the demonstration. */
export type InitiativeIds = (slug: string) => number;

/** What residents began, in every stage, each with its team and its news. What else came of it is added by its parts. */
export async function seedInitiatives(tx: Tx, town: DemoTown): Promise<InitiativeIds> {
  const on = (day: number, hour = 10) => atHour(addDays(town.today, day), hour);
  const personOf = idsByPerson(town);
  const projects = await tx
    .insertInto('project')
    .values(
      everyInitiative.map((told) => ({
        ...{ kind: 'initiative' as const, slug: told.slug, question: told.title, intro: told.what },
        ...{ createdBy: personOf(told.team[0]?.name ?? ''), createdAt: on(told.begunDay) },
        ...{ publishedAt: on(told.begunDay, 12), closedAt: isOver(told) ? on(-30) : null },
        status: isOver(told) ? ('closed' as const) : ('published' as const),
      })),
    )
    .returning(['id', 'slug'])
    .execute();
  const idOf = idsByName(new Map(projects.map(({ slug, id }) => [slug, id])), undefined);
  await tx
    .insertInto('initiative')
    .values(
      everyInitiative.map(({ slug, why, place, who, stage, point, ...told }) => ({
        ...{ projectId: idOf(slug), why, place, who, stage, lon: point?.lon ?? null, lat: point?.lat ?? null },
        ...{ isPhysical: told.isPhysical ?? false, inputUse: told.inputUse ?? '' },
        ...{ stoppedBecause: told.stoppedBecause ?? '', lesson: told.lesson ?? '' },
      })),
    )
    .execute();
  await tx
    .insertInto('projectArea')
    .values(everyInitiative.map(({ slug, area }) => ({ projectId: idOf(slug), areaId: town.areaOf(area) })))
    .execute();
  const themes = everyInitiative.flatMap(({ slug, themes: ours }) =>
    ours.map((theme) => ({ projectId: idOf(slug), themeId: town.themeOf(theme) })),
  );
  await tx.insertInto('projectTheme').values(themes).execute();
  await seedTeams(tx, town, idOf);
  await seedNews(tx, town, idOf);
  return idOf;
}

async function seedTeams(tx: Tx, town: DemoTown, idOf: InitiativeIds): Promise<void> {
  const personOf = idsByPerson(town);
  const members = everyInitiative.flatMap(({ slug, team, begunDay }) =>
    team.map(({ name, role, title }) => ({
      ...{ projectId: idOf(slug), personId: personOf(name), role, title },
      joinedAt: atHour(addDays(town.today, begunDay), 10),
    })),
  );
  await tx.insertInto('initiativeMember').values(members).execute();
  const grants = members.flatMap(({ projectId, personId, role, joinedAt: grantedAt }) =>
    role === 'initiator' ? [{ projectId, personId, role, grantedAt }] : [],
  );
  await tx.insertInto('roleGrant').values(grants).execute();
}

async function seedNews(tx: Tx, town: DemoTown, idOf: InitiativeIds): Promise<void> {
  const on = (day: number, hour = 10) => atHour(addDays(town.today, day), hour);
  const updates = everyInitiative.flatMap(({ slug, updates: news = [] }) =>
    news.map(({ day, title, body }) => ({
      ...{ projectId: idOf(slug), title, body },
      ...{ publishedAt: on(day), fannedOutAt: on(day) },
    })),
  );
  await tx.insertInto('update').values(updates).execute();
  const moments = everyInitiative.flatMap(({ slug, meeting }) =>
    meeting
      ? [
          {
            ...{ projectId: idOf(slug), kind: 'meeting' as const, title: meeting.title, place: meeting.place },
            startsAt: on(meeting.day, meeting.hour),
          },
        ]
      : [],
  );
  await tx.insertInto('moment').values(moments).execute();
}

const isOver = ({ stage }: DemoInitiative) => stage === 'done' || stage === 'stopped';

/** Gives the id of somebody of the demonstration. */
function idsByPerson({ people }: DemoTown): (name: string) => string {
  return (name) => {
    const id = people.get(name);
    if (id === undefined) throw new Error(`The demonstration names ${name}, who does not exist.`);
    return id;
  };
}
