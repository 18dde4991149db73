import { sql } from 'kysely';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoHelpInitiative, helpInitiatives } from './content/help-initiatives.ts';
import { helpOffers, helpTalks } from './content/help-offers.ts';
import type { DemoTown } from './demo-town.ts';

type Notice = { id: number; by: string; title: string; personId: string | null; projectId: number | null };

/** Puts what is wanted and offered in the demonstration, with who found each other. */
export async function seedHelp(tx: Tx, town: DemoTown): Promise<void> {
  const needs: Notice[] = [];
  for (const [order, initiative] of helpInitiatives.entries()) {
    const projectId = await seedInitiative(tx, town, initiative, -60 - 9 * order);
    needs.push(...(await seedNeeds(tx, town, initiative, { projectId, day: -34 + 2 * order })));
  }
  await seedTalks(tx, town, needs, await seedOffers(tx, town));
}

async function seedInitiative(tx: Tx, town: DemoTown, demo: DemoHelpInitiative, day: number): Promise<number> {
  const { slug, title, what, why, place, who, stage, by, at } = demo;
  const begun = atHour(addDays(town.today, day), 10);
  const personId = town.people.get(by);
  if (!personId) throw new Error(`The demonstration has nobody called ${by}.`);
  const { id: projectId } = await tx
    .insertInto('project')
    .values({
      ...{ kind: 'initiative', slug, question: title, intro: what, status: 'published' },
      ...{ createdBy: personId, createdAt: begun, publishedAt: begun },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { longitude: lon, latitude: lat, area } = at;
  await tx.insertInto('initiative').values({ projectId, stage, why, place, who, lon, lat }).execute();
  await tx
    .insertInto('projectArea')
    .values({ projectId, areaId: town.areaOf(area) })
    .execute();
  const member = { projectId, personId, role: 'initiator' } as const;
  await tx
    .insertInto('initiativeMember')
    .values({ ...member, joinedAt: begun })
    .execute();
  await tx
    .insertInto('roleGrant')
    .values({ ...member, grantedAt: begun })
    .execute();
  return projectId;
}

async function seedNeeds(
  tx: Tx,
  town: DemoTown,
  { needs, at, by }: DemoHelpInitiative,
  { projectId, day }: { projectId: number; day: number },
): Promise<Notice[]> {
  const made = await tx
    .insertInto('helpNotice')
    .values(
      needs.map(({ kind, title, body, days }, order) => ({
        ...({ side: 'need', projectId, placedBy: town.people.get(by) ?? null, kind, title, body } as const),
        ...{ areaId: town.areaOf(at.area), atInitiative: true, untilOn: addDays(town.today, days) },
        spot: sql<null>`help_spot(${at.longitude}, ${at.latitude})`,
        placedAt: new Date(atHour(addDays(town.today, day), 9).getTime() + order * 3_600_000),
      })),
    )
    .returning(['id', 'title'])
    .execute();
  return made.map((notice) => ({ ...notice, by, personId: null, projectId }));
}

async function seedOffers(tx: Tx, town: DemoTown): Promise<Notice[]> {
  const owners = helpOffers.map(({ by }, order) => (by ? town.people.get(by) : town.residents[order]) ?? null);
  const made = await tx
    .insertInto('helpNotice')
    .values(
      helpOffers.map(({ kind, title, body, days, at, organisation = '', name = '' }, order) => ({
        ...({
          side: 'offer',
          ownerId: owners[order] ?? null,
          kind,
          title,
          body,
          organisation,
          authorName: name,
        } as const),
        ...{ areaId: at && town.areaOf(at.area), spotIsArea: at !== null, untilOn: addDays(town.today, days) },
        spot: at ? sql<null>`help_spot(${at.longitude + 0.004}, ${at.latitude + 0.003})` : null,
        placedAt: new Date(atHour(addDays(town.today, -40), 9).getTime() + order * 20 * 3_600_000),
      })),
    )
    .returning(['id', 'title'])
    .execute();
  return made.map((notice, order) => ({
    ...notice,
    by: nameOf(order),
    personId: owners[order] ?? null,
    projectId: null,
  }));
}

/** Under which name the writer of an offer is known. */
function nameOf(order: number): string {
  const { by, name, organisation } = helpOffers[order] ?? {};
  return by ?? (name || organisation || 'Een bewoner');
}

async function seedTalks(tx: Tx, town: DemoTown, needs: readonly Notice[], offers: readonly Notice[]): Promise<void> {
  const find = (all: readonly Notice[], words: string) => {
    const found = all.find(({ title }) => title.startsWith(words));
    if (!found) throw new Error(`The demonstration has no notice that begins with ${words}.`);
    return found;
  };
  for (const { need: wanted, offer: offered, ago, said, outcome } of helpTalks) {
    const [need, offer] = [find(needs, wanted), find(offers, offered)];
    const at = (days: number) => atHour(addDays(town.today, days), 12);
    const start = -(ago ?? 2) - 1;
    const matched = ago !== null && {
      ...({ matchedAt: at(-ago), matchedBy: 'asker', askOn: addDays(town.today, 14 - ago) } as const),
      askedAt: ago >= 14 ? at(14 - ago) : null,
    };
    const lastSide = said.length === 1 ? 'helper' : 'asker';
    const { id: threadId } = await tx
      .insertInto('helpThread')
      .values({
        ...{ needId: need.id, offerId: offer.id, helperId: offer.personId, projectId: need.projectId },
        ...({ openedBy: 'helper', openedAt: at(start), lastSide, lastAt: at(start + said.length - 1) } as const),
        ...(matched || {}),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('helpMessage')
      .values(
        said.map((body, order) => ({
          ...({ threadId, body, sentAt: at(start + order), side: order === 0 ? 'helper' : 'asker' } as const),
          ...(order === 0 ? { senderId: offer.personId, senderName: offer.by } : { senderName: need.by }),
        })),
      )
      .execute();
    if (outcome) {
      const given = { threadId, helped: 'yes', answeredAt: at(-3) } as const;
      await tx
        .insertInto('helpOutcome')
        .values({ ...given, side: 'asker', why: outcome })
        .execute();
    }
  }
}
