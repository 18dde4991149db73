import { markHref } from '../../app/src/features/evaluation/marks/mark-token.ts';
import { voiceHref } from '../../app/src/features/evaluation/voices/voice-token.ts';
import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** What is evaluated and learnt: for everybody, for who is asked, and for who writes it. */
export function evaluationAddresses(town: Examples, secret: string): Address[] {
  const { evaluation, dueEvaluation, evaluationVoice, markedBy } = town;
  const mark = markHref(secret, { evaluationId: Number(dueEvaluation), personId: String(markedBy) });
  return [
    ...plain('visitor', ['/evaluaties', '/lessen', '/lessen/elders', '/instrumenten', '/instrumenten/voorstel']),
    { route: '/lessen', path: '/lessen?trefwoord=brief', as: 'visitor' },
    filled('visitor', '/evaluaties/:id', evaluation),
    filled('visitor', '/evaluaties/:id/oordeel', dueEvaluation),
    { route: '/evaluaties/oordeel/:token', path: mark, as: 'visitor' },
    { route: '/evaluaties/stem/:token', path: voiceHref(secret, Number(evaluationVoice)), as: 'visitor' },
    ...['ideas', 'budget', 'hackathon'].map((key) => filled('visitor', '/instrumenten/:key', key)),
    document(plain('visitor', ['/instrumenten/voorstel.pdf'])[0] as Address, 'application/pdf'),
    ...plain('programme team', ['/beheer/evaluaties', '/beheer/lessen', '/beheer/voorstel']),
    filled('programme team', '/beheer/evaluaties/:id', evaluation),
    filled('programme team', '/beheer/evaluaties/:id', dueEvaluation),
  ];
}
