import type { State, SubsidyStep } from '../states/steps.ts';
import type { Move } from './money.ts';

/** How far an application was before the step, and what was granted; after an objection what is granted more. Cents. */
type Granted = { state: State; grantedCents: number };

/** What a step does to the money: most do nothing. */
export function movesOf(step: SubsidyStep, { state, grantedCents }: Granted): Move[] {
  switch (step) {
    case 'grant':
    case 'partly':
    case 'grant-anew':
    case 'partly-anew':
      return moved('reserved', grantedCents);
    case 'withdraw':
      return state === 'granted' || state === 'partly' ? moved('released', grantedCents) : [];
    case 'pay':
      return moved('paid', grantedCents);
    case 'submit':
    case 'ask':
    case 'answer':
    case 'set-aside':
    case 'accept':
    case 'send-to-council':
    case 'advise':
    case 'refuse':
    case 'report':
    case 'object':
    case 'uphold':
    case 'take-up':
    // What is asked back at the settlement is still with the applicant; it is booked when it comes in.
    case 'settle':
      return [];
  }
}

/** What comes in after a settlement; in the year of its fund it can be given again. */
export function movesOfReturn(cents: number, { sameYear }: { sameYear: boolean }): Move[] {
  return sameYear ? [...moved('returned', cents), ...moved('again', cents)] : moved('returned', cents);
}

function moved(kind: Move['kind'], cents: number): Move[] {
  return cents > 0 ? [{ kind, cents }] : [];
}
