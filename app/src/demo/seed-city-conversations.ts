import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { ConversationRules } from '../platform/town.ts';
import { type DemoConversation, demoConversations } from './content/city-conversations.ts';
import type { DemoTown } from './demo-town.ts';

/** What residents and the council want to talk about, each at another point of its way. */
export async function seedCityConversations(tx: Tx, town: DemoTown, rules: ConversationRules): Promise<void> {
  for (const demo of demoConversations) await seedOne(tx, town, rules, demo);
}

async function seedOne(tx: Tx, town: DemoTown, rules: ConversationRules, demo: DemoConversation): Promise<void> {
  const day = (days: number) => addDays(town.today, days);
  const at = (days: number) => atHour(day(days), 10);
  const { signed, calledDay, held, refused } = demo;
  const handlerId = town.people.get('Lotte Kramer') ?? null;
  const place = held && (await seedMoment(tx, town, demo, held));
  const { id: conversationId } = await tx
    .insertInto('cityConversation')
    .values({
      ...{ calledBy: demo.calledBy, subject: demo.subject, whyNow: demo.whyNow, momentText: demo.momentText },
      ...{ callerId: town.people.get(demo.caller) ?? null, momentOn: day(demo.momentDay), askedAt: at(demo.askedDay) },
      areaId: demo.area === null ? null : town.areaOf(demo.area),
      state: refused ? 'refused' : held ? 'planned' : calledDay !== null ? 'called' : signed ? 'open' : 'waiting',
      ...(signed && {
        ...{ needed: signed.needed, openedAt: at(demo.askedDay + 1) },
        closesAt: atHour(day(demo.askedDay + 2 + rules.supportDays), 0),
      }),
      ...(calledDay !== null && { calledAt: at(calledDay), planBefore: day(calledDay + rules.planDays) }),
      ...(held && { plannedAt: at((calledDay ?? 0) + 4), ...place }),
      ...(refused && { ...refused, endedAt: at(demo.askedDay + 3) }),
      handlerId: signed || held || refused ? handlerId : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (!signed) return;
  const until = calledDay ?? 0;
  const days = Math.max(1, until - demo.askedDay - 1);
  const from = demo.area ?? 'WK039201';
  await tx
    .insertInto('backing')
    .values(
      town.residents.slice(0, signed.count).map((personId, index) => ({
        ...{ conversationId, personId, stance: 'support' as const },
        channel: index % 9 === 8 ? ('paper' as const) : ('web' as const),
        areaId: town.areaOf(index % 4 === 3 ? 'WK039206' : from),
        givenAt: at(demo.askedDay + 1 + (index % days)),
      })),
    )
    .execute();
}

/** The moment in the planning of its trajectory. */
async function seedMoment(tx: Tx, town: DemoTown, demo: DemoConversation, held: NonNullable<DemoConversation['held']>) {
  const project = tx.selectFrom('project').select('id').where('slug', '=', held.trajectory);
  const { id: projectId } = await project.executeTakeFirstOrThrow();
  const on = addDays(town.today, held.day);
  const { id: heldMomentId } = await tx
    .insertInto('moment')
    .values({
      ...{ projectId, kind: 'meeting', title: `Stadsgesprek: ${demo.subject}`, place: held.place },
      ...{ startsAt: atHour(on, 19), endsAt: atHour(on, 21), description: demo.whyNow },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { projectId, heldMomentId };
}
