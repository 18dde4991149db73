import { stateAfter } from '../features/mandates/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoMandate, demoMandates } from './content/mandates.ts';
import type { DemoTown } from './demo-town.ts';

/** The register of mandates of the demonstration, each walked by the same table of steps as real ones. */
export async function seedMandates(tx: Tx, town: DemoTown): Promise<void> {
  const at = (day: number) => atHour(addDays(town.today, day), 10);
  const made = demoMandates.map((mandate) => ({ mandate, events: walked(mandate) }));
  const ids = await tx
    .insertInto('mandate')
    .values(
      made.map(({ mandate: { days, events: told }, events }) => {
        const state = events.at(-1)?.toState ?? 'draft';
        const nextReviewOn = state === 'running' ? addDays(town.today, days.review) : null;
        const createdAt = at((told[0]?.day ?? -4) - 30);
        return { state, nextReviewOn, createdAt, submissionKey: crypto.randomUUID(), revision: events.length + 1 };
      }),
    )
    .returning('id')
    .execute();
  const withIds = made.map((one, index) => ({ ...one, mandateId: ids[index]?.id ?? 0 }));
  const versions = await Promise.all(withIds.map(({ mandate, mandateId }) => versionsOf(tx, town, mandateId, mandate)));
  await tx.insertInto('mandateVersion').values(versions.flat()).execute();
  const events = withIds.flatMap(({ mandateId, events: steps }) =>
    steps.map(({ step, fromState, toState, day, by = '', note = '' }) => ({
      ...{ mandateId, step, fromState, toState, day: addDays(town.today, day), byWhom: by, note, at: at(day) },
    })),
  );
  await tx.insertInto('mandateEvent').values(events).execute();
  const year = Number(town.today.slice(0, 4));
  const spent = withIds.flatMap(({ mandate, mandateId }) =>
    (mandate.spent ?? []).map(({ yearsAgo, euro, note }) => ({
      ...{ mandateId, year: year - yearsAgo, cents: euro * 100, note, reportedAt: at(-5) },
    })),
  );
  await tx.insertInto('mandateSpending').values(spent).execute();
}

function walked({ events }: DemoMandate) {
  let state = stateAfter('draft');
  return events.map((event) => {
    const fromState = state;
    state = stateAfter(fromState, event.step);
    return { ...event, fromState, toState: state };
  });
}

async function versionsOf(tx: Tx, town: DemoTown, mandateId: number, mandate: DemoMandate) {
  const { days, second, events, euro, area, project: slug, step: instrument, spent: _, ...texts } = mandate;
  const day = (from: number) => addDays(town.today, from);
  const project = slug
    ? await tx.selectFrom('project').select('id').where('slug', '=', slug).executeTakeFirst()
    : undefined;
  const step =
    project && instrument
      ? await tx
          .selectFrom('step')
          .select('id')
          .where('projectId', '=', project.id)
          .where('instrument', '=', instrument)
          .executeTakeFirst()
      : undefined;
  const decision = events.find((event) => event.step === 'decide');
  const first = {
    ...{ ...texts, mandateId, version: 1, areaId: area === null ? null : town.areaOf(area), changeNote: '' },
    ...{ projectId: project?.id ?? null, stepId: step?.id ?? null, budgetCents: euro ? euro * 100 : null },
    ...{ startsOn: day(days.starts), reviewOn: day(days.review), endsOn: day(days.ends) },
    ...{ decidedOn: decision ? day(decision.day) : null, decidedBy: decision?.by ?? '' },
  };
  if (!second) return [first];
  const { frame, note, by, day: secondDay } = second;
  return [first, { ...first, version: 2, frame, changeNote: note, decidedOn: day(secondDay), decidedBy: by }];
}
