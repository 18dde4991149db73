import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { TimelineItem } from '../../platform/ui/timeline.tsx';
import type { Mandate } from './load-mandates.ts';
import { mandateMessages } from './messages.ts';
import { holds, isOver } from './steps.ts';

/** From proposal to end: what is past, where it stands, and what is still to come with its day. */
export function courseOf(mandate: Mandate, today: string, locale: Locale): TimelineItem[] {
  const t = mandateMessages(locale);
  const { courseSteps } = t;
  const { state, startsOn, endsOn, nextReviewOn } = mandate;
  // That control was handed over was decided once; later decisions stand with the versions.
  const decidedOn = mandate.versions.at(-1)?.decidedOn ?? null;
  const eventOf = (...steps: string[]) => mandate.events.find(({ step }) => steps.includes(step));
  const text = (day: string | null | undefined) => (day ? formatDay(day, locale) : t.notSet);
  const over = isOver(state);
  const proposed = eventOf('propose')?.day;
  const items: TimelineItem[] = [
    {
      title: courseSteps.proposed,
      when: text(proposed),
      state: state === 'proposed' ? 'now' : proposed && state !== 'draft' ? 'done' : 'coming',
    },
  ];
  if (state === 'rejected')
    return [...items, { title: t.state.rejected, when: text(eventOf('reject')?.day), state: 'now' }];
  items.push({
    title: courseSteps.decided,
    when: text(decidedOn),
    state: state === 'decided' ? 'now' : decidedOn ? 'done' : 'coming',
  });
  const began = eventOf('start')?.day;
  items.push({
    title: courseSteps.running,
    when: text(began ?? startsOn),
    state: over ? 'done' : state === 'running' || state === 'changing' ? 'now' : began ? 'done' : 'coming',
  });
  if (state === 'in_review')
    items.push({ title: courseSteps.review, when: text(eventOf('open-review')?.day), state: 'now' });
  else if (!over && (nextReviewOn ?? mandate.reviewOn) !== null && (!holds(state) || nextReviewOn !== null))
    items.push({ title: courseSteps.review, when: text(nextReviewOn ?? mandate.reviewOn), state: 'coming' });
  const last = over ? eventOf('end', 'stop', 'take-back')?.day : endsOn;
  return [
    ...items,
    {
      title: over ? t.state[state] : courseSteps.end,
      when: text(last),
      state: over && (last ?? '') <= today ? 'now' : 'coming',
    },
  ];
}
