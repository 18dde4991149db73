import { templates } from '../features/gatherings/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoGathering, demoGatherings } from './content/gatherings.ts';
import type { DemoTown } from './demo-town.ts';

const minute = 60_000;
const names = ['Aïcha', 'Bert', 'Carla', 'Dirk', 'Els', 'Farid', 'Greet', 'Henk', 'Iris', 'Johan', 'Kees', 'Loes'];
const families = ['de Vries', 'Bakker', 'El Amrani', 'Visser', 'Yildiz', 'Smit'];

/** Gatherings of the demonstration: some are still to come, some were held, with who came and what they thought. */
export async function seedGatherings(tx: Tx, town: DemoTown): Promise<void> {
  const createdAt = atHour(addDays(town.today, -75), 10);
  const made = demoGatherings.map((gathering) => ({ gathering, meetings: meetingsOf(town, gathering) }));
  const ids = await tx
    .insertInto('gathering')
    .values(
      made.map(({ gathering, meetings }) => {
        const { kind, state, title, description, because = '', place, online, facilities, seats } = gathering;
        const template = templates[kind];
        const { audience, programme, certificateAfter } = template;
        return {
          ...{ kind, state, title, place, facilities, audience, programme, certificateAfter, createdAt },
          ...{ description: description ?? template.description, cancelledBecause: because },
          ...{ onlineUrl: online ? 'https://vergaderen.example/haarlem' : '', seats: seats ?? template.seats },
          startsAt: meetings[0]?.startsAt ?? createdAt,
          endsAt: meetings.at(-1)?.endsAt ?? createdAt,
          submissionKey: crypto.randomUUID(),
        };
      }),
    )
    .returning(['id', 'seats'])
    .execute();
  const rows = made.flatMap(({ meetings }, index) =>
    meetings.map((meeting) => ({ ...meeting, gatheringId: ids[index]?.id ?? 0 })),
  );
  const meetings = await tx.insertInto('gatheringMeeting').values(rows).returning(['id', 'gatheringId']).execute();
  const people = made.flatMap(({ gathering }, index) => peopleOf(gathering, ids[index], createdAt));
  const registered = await tx
    .insertInto('gatheringRegistration')
    .values(people.map(({ there: _, ...row }) => row))
    .returning(['id', 'gatheringId'])
    .execute();
  const attended = registered.flatMap(({ id, gatheringId }, index) =>
    people[index]?.there
      ? meetings
          .filter((meeting) => meeting.gatheringId === gatheringId)
          .map((meeting) => ({ registrationId: id, meetingId: meeting.id, at: createdAt }))
      : [],
  );
  await tx.insertInto('gatheringAttendance').values(attended).execute();
}

function meetingsOf(town: DemoTown, { days, hour, kind }: DemoGathering) {
  return days.map((day, index) => {
    const startsAt = atHour(addDays(town.today, day), hour);
    return { ordinal: index + 1, startsAt, endsAt: new Date(startsAt.getTime() + templates[kind].minutes * minute) };
  });
}

function peopleOf(
  { people, there = 0, kind }: DemoGathering,
  made: { id: number; seats: number | null } | undefined,
  at: Date,
) {
  return Array.from({ length: people }, (_, index) => {
    const name = `${names[index % names.length]} ${families[Math.floor(index / 2) % families.length]}`;
    const waits = made?.seats != null && index >= made.seats;
    return {
      ...{ gatheringId: made?.id ?? 0, name, email: `${kind}${made?.id}.${index + 1}@voorbeeld.example` },
      ...{ state: waits ? ('waiting' as const) : ('registered' as const), channel: 'web' as const },
      registeredAt: new Date(at.getTime() + index * minute),
      ...(index < there && index % 2 === 0 ? { score: 3 + (index % 3), scoredAt: at } : {}),
      submissionKey: crypto.randomUUID(),
      there: index < there,
    };
  });
}
