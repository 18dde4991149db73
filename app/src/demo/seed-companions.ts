import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoAccompaniment, type DemoOfficer, demoAccompanied, demoOfficers } from './content/companions.ts';
import { lindepad } from './content/lindepad.ts';
import type { DemoTown } from './demo-town.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const officers = new Map(demoOfficers.map(({ name, number }) => [name, idOf(number)]));

const placesFor = (officer: string) => Math.floor((demoOfficers.find(({ name }) => name === officer)?.hours ?? 0) / 4);

/** The pool of companions, and initiatives that have one, wait for an answer, or wait for somebody. */
export async function seedCompanions(tx: Tx, town: DemoTown, idOf: InitiativeIds): Promise<void> {
  await seedPool(tx, town);
  for (const accompanied of [...demoAccompanied, lindepad.accompanied])
    await seedAccompaniment(tx, town, idOf(accompanied.slug), accompanied);
}

async function seedPool(tx: Tx, town: DemoTown): Promise<void> {
  const at = atHour(addDays(town.today, -150), 9);
  const named = ({ number, name }: DemoOfficer) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@stadmakers.example`;
    return { id: idOf(number), name, email, emailVerified: true, createdAt: at };
  };
  // Two of them can be become, and are there already.
  const known = new Set(town.people.values());
  const others = demoOfficers.filter(({ number }) => !known.has(idOf(number)));
  await tx.insertInto('person').values(others.map(named)).execute();
  const grant = ({ number }: DemoOfficer) => ({ personId: idOf(number), role: 'companion' as const, grantedAt: at });
  await tx.insertInto('roleGrant').values(others.map(grant)).execute();
  const cards = demoOfficers.map(({ number, job, expertise, hours }) => ({
    ...{ personId: idOf(number), job, expertise: [...expertise], monthlyHours: hours, savedAt: at },
  }));
  await tx.insertInto('companion').values(cards).execute();
  const areas = demoOfficers.flatMap(({ number, areas: codes }) => {
    const ids = new Set(codes.map((code) => town.areaOf(code)));
    return [...ids].map((areaId) => ({ personId: idOf(number), areaId }));
  });
  await tx.insertInto('companionArea').values(areas).execute();
  const absences = demoOfficers.flatMap(({ number, away }) =>
    away
      ? [{ personId: idOf(number), startsOn: addDays(town.today, away[0]), endsOn: addDays(town.today, away[1]) }]
      : [],
  );
  await tx.insertInto('companionAbsence').values(absences).execute();
}

async function seedAccompaniment(
  tx: Tx,
  town: DemoTown,
  projectId: number,
  accompanied: DemoAccompaniment,
): Promise<void> {
  const { request, proposals, messages, actions, area, by, finished } = accompanied;
  const at = (day: number, hour = 11) => atHour(addDays(town.today, day), hour);
  const answered = messages.find(({ from }) => from === 'town');
  const { id: requestId } = await tx
    .insertInto('companionRequest')
    .values({
      ...{ projectId, expertise: request.expertise, question: request.question, source: 'asked' as const },
      ...{ areaId: town.areaOf(area), requestedBy: town.people.get(by) ?? null, requestedAt: at(request.day) },
      answeredAt: answered ? at(answered.day, 15) : null,
      ...(finished !== undefined && { closedAt: at(finished), closedAs: 'finished' as const }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const live = proposals.find(({ state }) => state === 'accepted' || state === 'ended');
  const asked = proposals.map(({ officer, state, day, answered: answer, note = '' }) => ({
    ...{ requestId, personId: officers.get(officer) ?? null, state, note, proposedAt: at(day, 7) },
    answeredAt: answer === undefined ? null : at(answer, 10),
    endedAt: state === 'ended' && finished !== undefined ? at(finished) : null,
    why: JSON.stringify({ kind: 'distribution', expertise: true, area: true, now: 0, places: placesFor(officer) }),
  }));
  if (asked.length > 0) await tx.insertInto('companionProposal').values(asked).execute();
  const said = messages.map(({ from, day, body }) => ({
    ...{ requestId, fromTown: from === 'town', body, sentAt: at(day, from === 'town' ? 15 : 19) },
    personId: (from === 'town' ? officers.get(live?.officer ?? '') : town.people.get(by)) ?? null,
    authorName: from === 'town' ? (live?.officer ?? '') : by,
  }));
  if (said.length > 0) await tx.insertInto('companionMessage').values(said).execute();
  const tasks = actions.map(({ what, who, due, done }) => ({
    ...{ projectId, kind: 'follow_up' as const, what, fromWhom: who, dueOn: addDays(town.today, due) },
    ...{ ownerId: officers.get(live?.officer ?? '') ?? null, createdAt: at(request.day + 4) },
    ...(done ? { outcome: 'kept' as const, outcomeNote: done.note ?? null, outcomeAt: at(done.day) } : {}),
  }));
  if (tasks.length > 0) await tx.insertInto('task').values(tasks).execute();
}
