import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The Right to Challenge: what everybody reads, asking for a task, and the work of officers. */
export function challengeAddresses(town: Examples): Address[] {
  const [open, own, work] = ['/uitdagen/verzoeken/:id', '/uitdagen/mijn/:id', '/beheer/uitdagingen/:id'];
  const running = [town.admittedChallenge, town.agreedChallenge, town.stoppedChallenge, town.evaluatedChallenge];
  return [
    ...plain('visitor', ['/uitdagen', '/uitdagen/register']),
    document({ route: '/uitdagen/register.csv', path: '/uitdagen/register.csv', as: 'visitor' }, 'text/csv'),
    ...[town.challengeTask, town.closedTask].map((id) => filled('visitor', '/uitdagen/taken/:id', id)),
    ...running.map((id) => filled('visitor', open, id)),
    ...plain('applicant', ['/uitdagen/begin']),
    filled('applicant', own, town.admittedChallenge),
    ...['', '/verzoek', '/wie', '/bijlagen'].map((part) => filled('applicant', `${own}${part}`, town.draftChallenge)),
    ...plain('secretary', ['/beheer/uitdagen', '/beheer/uitdagen/nieuw']),
    filled('secretary', '/beheer/uitdagen/:id', town.challengeTask),
    ...[town.submittedChallenge, ...running].map((id) => filled('secretary', work, id)),
    filled('alderman', work, town.admittedChallenge),
    ...plain('desk', ['/balie/uitdagen']),
    filled('desk', '/balie/uitdagen/:id', town.admittedChallenge),
    { route: '/beheer/regelingen/:key', path: '/beheer/regelingen/uitdaagrecht', as: 'secretary' },
  ];
}
