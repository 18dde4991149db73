import type { Step } from '../steps/index.ts';
import type { Moment, Phase } from './load-project.ts';

/** One point on the one timeline of a project. */
export type TimelineItem = {
  kind: 'phase' | 'moment' | 'step';
  title: string;
  /** First and last day or moment; null where it is not known. */
  from: Date | null;
  to: Date | null;
  /** "voorjaar 2027", where no date is known yet. */
  approximate: string | null;
  state: 'done' | 'now' | 'coming';
  stepId: number | null;
  momentId: number | null;
};

/** Joins phases, steps and moments into one line in the order in which they begin; the undated come last. */
export function timelineOf(phases: Phase[], moments: Moment[], steps: Step[], now: Date): TimelineItem[] {
  const items: TimelineItem[] = [
    ...phases.map((phase): TimelineItem => {
      const from = phase.startsOn ? new Date(`${phase.startsOn}T00:00:00+01:00`) : null;
      const to = phase.endsOn ? new Date(`${phase.endsOn}T23:59:59+01:00`) : null;
      return {
        kind: 'phase',
        title: phase.name,
        from,
        to,
        approximate: phase.approximate,
        state: stateOf(from, to, true, now),
        stepId: null,
        momentId: null,
      };
    }),
    ...steps
      .filter((step) => step.status === 'published')
      .map(
        (step): TimelineItem => ({
          kind: 'step',
          title: step.title,
          from: step.opensAt,
          to: step.closesAt,
          approximate: null,
          state: stateOf(step.opensAt, step.closesAt, true, now),
          stepId: step.id,
          momentId: null,
        }),
      ),
    ...moments.map(
      (moment): TimelineItem => ({
        kind: 'moment',
        title: moment.title,
        from: moment.startsAt,
        to: moment.endsAt,
        approximate: moment.approximate,
        state: stateOf(moment.startsAt, moment.endsAt, false, now),
        stepId: null,
        momentId: moment.id,
      }),
    ),
  ];
  return items.sort(
    (a, b) => (a.from?.getTime() ?? Number.POSITIVE_INFINITY) - (b.from?.getTime() ?? Number.POSITIVE_INFINITY) || 0,
  );
}

/** Without an end a period goes on, while a moment is over when it has begun. */
function stateOf(from: Date | null, to: Date | null, lasts: boolean, now: Date): TimelineItem['state'] {
  if (!from) return to && to < now ? 'done' : 'coming';
  if (now < from) return 'coming';
  if (to) return now > to ? 'done' : 'now';
  return lasts ? 'now' : 'done';
}
