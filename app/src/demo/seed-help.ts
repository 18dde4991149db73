import { sql } from 'kysely';
import type { Kind } from '../features/help/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoHelpInitiative, helpInitiatives } from './content/help-initiatives.ts';
import { helpOffers, helpTalks } from './content/help-offers.ts';
import { lindepad } from './content/lindepad.ts';
import type { DemoTown } from './demo-town.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

/** Something that was asked, and found, for an initiative that is done. */
export type DemoClosedNeed = {
  slug: string;
  by: string;
  kind: Kind;
  title: string;
  body: string;
  day: number;
  closedDay: number;
};
/** Two sides who found each other; without an offer somebody answered what was asked. */
export type DemoTalk = {
  need: string;
  ago: number | null;
  said: readonly string[];
  outcome: string | null;
} & ({ offer: string } | { offer: null; helper: string });

type Notice = { id: number; by: string; title: string; personId: string | null; projectId: number | null };

/** Puts what is wanted and offered in the demonstration, with who found each other. */
export async function seedHelp(tx: Tx, town: DemoTown, idOf: InitiativeIds): Promise<void> {
  const needs: Notice[] = [];
  for (const [order, initiative] of helpInitiatives.entries()) {
    const projectId = idOf(initiative.slug);
    needs.push(...(await seedNeeds(tx, town, initiative, { projectId, day: -34 + 2 * order })));
  }
  needs.push(await seedClosedNeed(tx, town, idOf(lindepad.need.slug), lindepad.need));
  await seedTalks(tx, town, needs, await seedOffers(tx, town));
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

async function seedClosedNeed(tx: Tx, town: DemoTown, projectId: number, need: DemoClosedNeed): Promise<Notice> {
  const { by, kind, title, body, day, closedDay } = need;
  const made = await tx
    .insertInto('helpNotice')
    .values({
      ...({ side: 'need', projectId, placedBy: town.people.get(by) ?? null, kind, title, body } as const),
      ...({ status: 'closed', closedAs: 'found_here', closedAt: atHour(addDays(town.today, closedDay), 9) } as const),
      ...{ placedAt: atHour(addDays(town.today, day), 9), untilOn: addDays(town.today, closedDay + 20) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: made.id, title, by, personId: null, projectId };
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
  for (const talk of [...helpTalks, lindepad.talk]) {
    const { need: wanted, ago, said, outcome } = talk;
    const need = find(needs, wanted);
    const offer =
      talk.offer === null
        ? { id: null, by: talk.helper, personId: town.people.get(talk.helper) ?? null }
        : find(offers, talk.offer);
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
      const given = { threadId, helped: 'yes', answeredAt: at(16 - (ago ?? 0)) } as const;
      await tx
        .insertInto('helpOutcome')
        .values({ ...given, side: 'asker', why: outcome })
        .execute();
    }
  }
}
