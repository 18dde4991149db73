import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import { addWorkingDays } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Result } from '../../../platform/result.ts';
import {
  challengeSteps,
  lastDayToObject,
  numberText,
  type State,
  type StepError,
  takeStep,
} from '../../schemes/index.ts';
import { addSignature } from '../../sign-off/index.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { Verdict } from '../comparison/compare.ts';
import { composeChallengeLetter } from '../deciding/letter.ts';
import type { Finding } from '../monitoring/checks.ts';
import type { GoesOn } from '../monitoring/look.ts';
import type { ChallengeScheme } from '../request/challenge-scheme.ts';
import type { Task } from '../tasks/save-task.ts';

/** A challenge as the demonstration tells it; amounts in whole euros. */
export type ToldChallenge = {
  applicant: { personId: string | null; name: string; email: string };
  organisation: string;
  state: Extract<State, 'draft' | 'submitted' | 'admitted' | 'agreed' | 'stopped' | 'evaluated'>;
  submittedAt: Date;
  decidedAt: Date | null;
  /** Without a title it is not in the register. */
  task: Task;
  title: string;
  summary: string;
  plan: string;
  whyBetter: string;
  continuity: string;
  neighbours: string;
  proposedEuro: number;
  supporters: readonly string[];
  /** For each criterion of the scheme, in its order. */
  comparison: readonly { present: string; proposed: string; verdict: Verdict }[];
  reasons: string;
  agreement: Omit<Agreement, 'budgetCents'> | null;
  checks: readonly { dueOn: string; findings: Finding[] | null; note: string }[];
  stoppedBecause: string;
  evaluation: { result: string; lesson: string; goesOn: GoesOn; evaluatedOn: string } | null;
};

/** Puts a task in the register of the demonstration and answers its id. */
export async function writeTask(tx: Tx, task: Task, at: Date): Promise<number> {
  const { id } = await tx
    .insertInto('challengeTask')
    .values({ ...task, createdAt: at, updatedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes a challenge as it would stand after all steps to its state. */
export async function writeChallenge(tx: Tx, scheme: ChallengeScheme, told: ToldChallenge, number: number) {
  const { rules } = scheme;
  const { applicant, task, state, submittedAt, decidedAt, agreement } = told;
  const taskId = task.title === '' ? null : await writeTask(tx, task, submittedAt);
  const submittedOn = townDay(submittedAt);
  const sent = state !== 'draft';
  const year = sent ? Number(submittedOn.slice(0, 4)) : null;
  const proposedCents = told.proposedEuro * 100;
  const { id } = await tx
    .insertInto('application')
    .values({
      ...{
        schemeId: scheme.id,
        versionId: scheme.versionId,
        state,
        year,
        number: sent ? number : null,
        revision: 2,
        kindKey: 'task',
      },
      ...{ title: told.title, summary: told.summary, plan: told.plan, neighbours: told.neighbours },
      ...{ applicantId: applicant.personId, applicantName: applicant.name, email: applicant.email },
      ...{ organisation: told.organisation, applicantKind: rules.whoMay[1]?.key ?? '', areaId: task.areaId },
      ...{ createdAt: submittedAt, submittedAt: sent ? submittedAt : null, newApplicant: sent || null },
      askedCents: sent ? proposedCents : null,
      dueOn: sent ? addWorkingDays(submittedOn, rules.terms.decisionDays) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('challenge')
    .values({
      ...{ applicationId: id, taskId, whyBetter: told.whyBetter, continuity: told.continuity, proposedCents },
      ...{ carriedOutBy: 'Een vaste kern van betaalde krachten, met vrijwilligers uit de buurt.' },
      ...{ legalEntity: told.organisation, organisationPublic: true, presentCents: task.presentCents },
    })
    .execute();
  if (!sent) return;
  await writeEvents(tx, id, told);
  if (state === 'submitted') return;
  await writeAdmission(tx, id, scheme, told);
  if (!decidedAt || !agreement) return;
  await writeDecision(tx, id, scheme, told, numberText({ year, number }), decidedAt);
  await writeRunning(tx, id, told, agreement, decidedAt);
}

const way = ['submit', 'admit', 'start-talks', 'compare', 'grant', 'agree', 'stop', 'evaluate'] as const;

async function writeEvents(tx: Tx, applicationId: number, { state, submittedAt, decidedAt, ...told }: ToldChallenge) {
  const events = [];
  let now: State = 'draft';
  for (const step of way) {
    if (now === state) break;
    if (step === 'stop' && told.stoppedBecause === '') continue;
    const next: Result<State, StepError> = takeStep(challengeSteps, now, step, { council: false });
    if (!next.ok) throw new Error(`The demonstration cannot take the step ${step} from ${now}.`);
    const late = step === 'evaluate' ? told.evaluation?.evaluatedOn : told.checks.at(-1)?.dueOn;
    const onceDecided = late && (step === 'evaluate' || step === 'stop') ? atHour(late, 15) : decidedAt;
    const at = ['submit', 'admit', 'start-talks'].includes(step) ? submittedAt : (onceDecided ?? submittedAt);
    const note = step === 'stop' ? told.stoppedBecause : '';
    events.push({ applicationId, step, fromState: now, toState: next.value, at, note });
    now = next.value;
  }
  await tx.insertInto('applicationEvent').values(events).execute();
}

async function writeAdmission(tx: Tx, applicationId: number, { challenge }: ChallengeScheme, told: ToldChallenge) {
  const answeredAt = told.submittedAt;
  await tx
    .insertInto('challengeGround')
    .values(
      challenge.grounds.map(({ key }) => ({
        ...{ applicationId, ground: key, applies: false, reason: 'Dat speelt hier niet.', answeredAt },
      })),
    )
    .execute();
  if (told.supporters.length > 0)
    await tx
      .insertInto('backing')
      .values(
        told.supporters.map((personId, index) => ({
          ...{ applicationId, personId, stance: 'support' as const, givenAt: answeredAt },
          distance: index % 3 === 0 ? ('near' as const) : ('walk' as const),
        })),
      )
      .execute();
}

async function writeDecision(
  tx: Tx,
  applicationId: number,
  { rules, challenge }: ChallengeScheme,
  told: ToldChallenge,
  number: string,
  decidedAt: Date,
): Promise<void> {
  await tx
    .insertInto('challengeTalk')
    .values({
      ...{ applicationId, heldOn: addDays(townDay(told.submittedAt), 14), present: 'Beleidsadviseur en bestuur' },
      ...{ notes: 'Wij bespraken wie wat doet en hoe wij meten of het beter wordt.', writtenBy: 'town' as const },
      ...{ agreed: 'Het bestuur rekent de kosten nog eens na.', writtenAt: decidedAt },
    })
    .execute();
  const compared = challenge.comparison.flatMap(({ key }, index) => {
    const row = told.comparison[index];
    return row ? [{ applicationId, criterion: key, ...row }] : [];
  });
  if (compared.length > 0) await tx.insertInto('challengeComparison').values(compared).execute();
  const decidedOn = townDay(decidedAt);
  const objectionUntil = lastDayToObject(decidedOn, rules);
  const cents = told.proposedEuro * 100;
  const letter = composeChallengeLetter(rules, {
    ...{ number, title: told.title, outcome: 'grant', proposedCents: cents, reasons: told.reasons, conditions: '' },
    ...{ submittedOn: townDay(told.submittedAt), decidedOn, objectionUntil, ground: null },
  });
  await tx
    .insertInto('applicationDecision')
    .values({
      ...{ applicationId, outcome: 'grant' as const, cents, reasons: told.reasons, decidedOn, decidedAt },
      ...{ inTime: true, objectionUntil, letter: JSON.stringify(letter) },
    })
    .execute();
}

async function writeRunning(
  tx: Tx,
  applicationId: number,
  { proposedEuro, checks, evaluation }: ToldChallenge,
  { quality, ...terms }: Omit<Agreement, 'budgetCents'>,
  at: Date,
): Promise<void> {
  const { id: challengeAgreementId } = await tx
    .insertInto('challengeAgreement')
    .values({
      ...{ applicationId, version: 1, ...terms, budgetCents: proposedEuro * 100, quality: JSON.stringify(quality) },
      proposedAt: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const side of ['town', 'challenger'] as const)
    await addSignature(tx, { challengeAgreementId }, { side, function: '', signedBy: null, signedAt: at });
  if (checks.length > 0)
    await tx
      .insertInto('challengeCheck')
      .values(
        checks.map(({ dueOn, findings, note }) => ({
          ...{ applicationId, dueOn, heldOn: findings ? dueOn : null, note },
          findings: JSON.stringify(findings ?? []),
        })),
      )
      .execute();
  if (evaluation)
    await tx
      .insertInto('challengeEvaluation')
      .values({ applicationId, ...evaluation })
      .execute();
}
