import { challengeScheme, type ToldChallenge, writeChallenge, writeTask } from '../features/challenges/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { demoChallenges } from './content/challenges.ts';
import type { DemoTown } from './demo-town.ts';

type Met = 'yes' | 'partly' | 'no';

/** A challenge of the demonstration; days are counted from today, amounts are whole euros a year. */
export type DemoChallenge = Pick<
  ToldChallenge,
  'state' | 'organisation' | 'title' | 'summary' | 'plan' | 'whyBetter' | 'continuity' | 'neighbours' | 'proposedEuro'
> & {
  who: string;
  area: string;
  submitted: number;
  decided?: number;
  supporters: number;
  presentEuro: number;
  task: string;
  department: string;
  presentQuality: string;
  comparison?: ToldChallenge['comparison'];
  reasons?: string;
  scope?: string;
  exitTerms?: string;
  points?: readonly (readonly [what: string, norm: string])[];
  years?: number;
  /** What was found of each point; without `met` it is still to come. */
  looks?: readonly { day: number; met?: readonly Met[]; note?: string }[];
  stoppedBecause?: string;
  evaluation?: Pick<NonNullable<ToldChallenge['evaluation']>, 'result' | 'lesson' | 'goesOn'> & { day: number };
};

const closed = {
  ...{ title: 'Ophalen van huisvuil', about: 'Het wekelijks legen van de containers.', department: 'Beheer' },
  ...{ presentCents: null, presentQuality: '', areaId: null },
  closedBecause: 'Er loopt een contract met een bedrijf dat al voor alle wijken rijdt.',
};

/** Fills the Right to Challenge of the town, where it has one, with tasks and requests in several states. */
export async function seedChallenges(tx: Tx, town: DemoTown, deps: Deps): Promise<void> {
  const scheme = await challengeScheme(tx, town.today);
  if (!scheme) return;
  await writeTask(tx, { ...closed, contractUntil: addDays(town.today, 600) }, deps.now());
  const numbers = new Map<string, number>();
  const oldestFirst = [...demoChallenges].sort((a, b) => a.submitted - b.submitted);
  for (const challenge of oldestFirst) {
    const year = addDays(town.today, challenge.submitted).slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    if (challenge.state !== 'draft') numbers.set(year, number);
    await writeChallenge(tx, scheme, told(challenge, town), number);
  }
}

function told(challenge: DemoChallenge, town: DemoTown): ToldChallenge {
  const { who, area, submitted, decided, points = [], years = 1, looks = [], evaluation, ...told } = challenge;
  const day = (offset: number) => addDays(town.today, offset);
  const areaId = town.areaOf(area);
  const quality = points.map(([what, norm], index) => ({ key: `q${index}`, what, norm }));
  const startsOn = day((decided ?? 0) + 10);
  return {
    ...told,
    applicant: { personId: town.people.get(who) ?? null, name: who, email: addressOf(who) },
    submittedAt: atHour(day(submitted), 10),
    decidedAt: decided === undefined ? null : atHour(day(decided), 15),
    task: {
      ...{ title: told.task, about: '', department: told.department, presentCents: told.presentEuro * 100 },
      ...{ presentQuality: told.presentQuality, areaId, contractUntil: null, closedBecause: null },
    },
    supporters: town.residents.slice(0, told.supporters),
    comparison: told.comparison ?? [],
    reasons: told.reasons ?? '',
    stoppedBecause: told.stoppedBecause ?? '',
    agreement:
      decided === undefined
        ? null
        : {
            ...{ scope: told.scope ?? '', startsOn, endsOn: addDays(startsOn, 365 * years), otherTerms: '', quality },
            exitTerms: told.exitTerms ?? '',
          },
    checks: looks.map(({ day: offset, met, note = '' }) => ({
      ...{ dueOn: day(offset), note },
      findings: met
        ? quality.map(({ key }, index) => ({ key, met: met[index] ?? 'yes', note: met[index] === 'yes' ? '' : note }))
        : null,
    })),
    evaluation: evaluation
      ? {
          ...{ result: evaluation.result, lesson: evaluation.lesson, goesOn: evaluation.goesOn },
          evaluatedOn: day(evaluation.day),
        }
      : null,
  };
}

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@stadmakers.example`;
