import { type Address, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of classes and of the Kinderkrant: for children, teachers, moderators, makers and everybody. */
export function youthAddresses(town: Examples): Address[] {
  const { classLesson, classSheet, classSheetKey, freeQuestion, kidsIssue, kidsItem, step } = town;
  const lesson = '/school/lessen/:id';
  return [
    ...plain('visitor', ['/klas', '/school', '/kinderkrant']),
    filled('visitor', '/klas/:code', 'KRANT7'),
    filled('visitor', '/klas/:code/:key', 'KRANT7', classSheetKey),
    filled('visitor', '/klas/:code/:key/:number', 'KRANT7', classSheetKey, 1),
    filled('visitor', '/kinderkrant/:number', 1),
    filled('visitor', '/kinderkrant/:number/print', 1),
    { route: '/kinderkrant/:number/print', path: '/kinderkrant/1/print?papier=a3&inkt=zwart', as: 'visitor' },
    ...plain('teacher', ['/school', '/school/nieuw']),
    filled('teacher', lesson, classLesson),
    filled('teacher', `${lesson}/bord`, classLesson),
    filled('teacher', `${lesson}/tekeningen`, classLesson),
    filled('teacher', `${lesson}/antwoorden/:sheet`, classLesson, classSheet),
    ...plain('moderator', ['/moderatie/klassen']),
    filled('moderator', '/moderatie/klassen/:id', classLesson),
    filled('process manager', '/beheer/trajecten/:slug/onderdelen/:stepId/kindertekst', 'spaarnepark', step),
    ...plain('programme team', ['/beheer/kinderkrant', '/beheer/kinderkrant/vragen/nieuw']),
    filled('programme team', '/beheer/kinderkrant/vragen/:id', freeQuestion),
    filled('programme team', '/beheer/kinderkrant/:id', kidsIssue),
    filled('programme team', '/beheer/kinderkrant/:id/stukken/nieuw', kidsIssue),
    filled('programme team', '/beheer/kinderkrant/:id/stukken/:item', kidsIssue, kidsItem),
    {
      route: '/beheer/kinderkrant/:id/stukken/nieuw',
      path: `/beheer/kinderkrant/${kidsIssue}/stukken/nieuw?soort=drawing`,
      as: 'programme team',
    },
  ];
}
