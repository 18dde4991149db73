import { atHour } from '../../platform/calendar/at-hour.ts';
import { addDays } from '../../platform/calendar/days.ts';
import type { Agreement } from '../agreements/index.ts';
import type { Preset } from './presets.ts';

/** What an officer tells about a new trajectory; everything else follows from the situation. */
export type NewProject = {
  question: string;
  intro: string;
  openPoints: string;
  fixedPoints: string;
  decides: string;
  /** YYYY-MM-DD */
  startsOn: string;
  /** When the decision falls; null where that is not known yet. */
  decisionOn: string | null;
  themeIds: number[];
  areaIds: number[];
};

export type ProjectDraft = {
  agreement: Agreement;
  phases: { name: string; startsOn: string | null; endsOn: string | null; approximate: string | null }[];
  moments: {
    kind: 'meeting' | 'decision' | 'answer';
    title: string;
    startsAt: Date | null;
    approximate: string | null;
  }[];
  steps: (Preset['steps'][number] & { opensAt: Date; closesAt: Date })[];
  groups: Preset['groups'];
};

/** Days after which residents hear what was decided. */
const answerAfterDecision = 14;
const answerAfterStep = 28;

/** Works a situation out into a complete draft: dates, texts, steps and promises. */
export function draftFrom(preset: Preset, input: NewProject, owner: { id: string; name: string }): ProjectDraft {
  const on = (days: number) => addDays(input.startsOn, days);
  const lastStep = Math.max(...preset.steps.map((step) => step.closesAfterDays));
  const firstStep = Math.min(...preset.steps.map((step) => step.opensAfterDays));
  const answerDue = input.decisionOn ? addDays(input.decisionOn, answerAfterDecision) : on(lastStep + answerAfterStep);
  return {
    agreement: {
      level: preset.level,
      goal: preset.goal,
      impact: preset.impact,
      openPoints: input.openPoints,
      fixedPoints: input.fixedPoints,
      decides: input.decides,
      timeline: `Wij beginnen op ${dutchDay(input.startsOn)}. U kunt meedoen van ${dutchDay(on(firstStep))} tot en met ${dutchDay(on(lastStep))}.${
        input.decisionOn
          ? ` De beslissing valt op ${dutchDay(input.decisionOn)}.`
          : ' De datum van de beslissing volgt.'
      }`,
      affected:
        'Iedereen die er woont, werkt, naar school gaat of vaak komt. Wij keken op de kaart en vroegen het in de wijk.',
      reach:
        'Een brief aan huis, berichten in de wijk en op deze site. Meedoen op papier of met hulp van de balie kan ook.',
      feedback: `U krijgt een antwoord op uw bijdrage, en uiterlijk ${dutchDay(answerDue)} een verslag van alles bij elkaar.`,
      inputUse: preset.inputUse,
      promises: [
        {
          taskId: null,
          what: 'Iedere bijdrage krijgt een antwoord',
          fromWhom: owner.name,
          ownerId: owner.id,
          dueOn: on(lastStep + answerAfterStep),
        },
        {
          taskId: null,
          what: 'Het verslag staat op de site',
          fromWhom: owner.name,
          ownerId: owner.id,
          dueOn: answerDue,
        },
      ],
    },
    phases: [
      ...preset.phases.map((phase) => ({
        name: phase.name,
        startsOn: on(phase.fromDay),
        endsOn: on(phase.toDay),
        approximate: null,
      })),
      {
        name: 'Besluit en antwoord',
        startsOn: input.decisionOn,
        endsOn: null,
        approximate: input.decisionOn ? null : 'daarna',
      },
    ],
    moments: [
      ...(preset.meeting
        ? [
            {
              kind: 'meeting' as const,
              title: preset.meeting.title,
              startsAt: atHour(on(preset.meeting.afterDays), preset.meeting.hour),
              approximate: null,
            },
          ]
        : []),
      {
        kind: 'decision',
        title: 'Besluit',
        startsAt: input.decisionOn ? atHour(input.decisionOn, 19) : null,
        approximate: input.decisionOn ? null : 'datum volgt',
      },
      { kind: 'answer', title: 'Antwoord aan iedereen die meedeed', startsAt: atHour(answerDue, 9), approximate: null },
    ],
    steps: preset.steps.map((step) => ({
      ...step,
      opensAt: atHour(on(step.opensAfterDays), 8),
      closesAt: atHour(on(step.closesAfterDays), 22),
    })),
    groups: preset.groups,
  };
}

function dutchDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
}
