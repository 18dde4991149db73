import { defineMessages } from '../../../platform/i18n/locale.ts';

const nl = (count: number) => (count === 1 ? '1 zorg' : `${count} zorgen`);
const en = (count: number) => (count === 1 ? '1 worry' : `${count} worries`);

/** Mails of a morning about worries that wait for an answer, one for each initiative and reader. */
export const worryMailMessages = defineMessages(
  {
    teamSubject: (title: string) => `Een zorg uit de buurt over “${title}”`,
    fresh: (count: number) =>
      `Er ${count === 1 ? 'kwam' : 'kwamen'} ${nl(count)} uit de buurt bij. Iedereen leest uw antwoord op de site.`,
    late: (count: number) => `${nl(count)} ${count === 1 ? 'wacht' : 'wachten'} al langer dan een week op uw antwoord.`,
    answer: 'Geef antwoord',
    teamReason: 'U krijgt deze mail omdat u dit initiatief leidt.',
    townSubject: (title: string) => `Een zorg zonder antwoord bij “${title}”`,
    town: (count: number) =>
      `${nl(count)} ${count === 1 ? 'wacht' : 'wachten'} al langer dan twee weken. Het team heeft hierover al bericht. Kunt u helpen?`,
    read: 'Lees de zorg',
    townReason: 'U krijgt deze mail omdat u initiatieven begeleidt.',
  },
  {
    teamSubject: (title) => `A worry from the neighbourhood about “${title}”`,
    fresh: (count) => `${en(count)} came in from the neighbourhood. Everybody reads your answer on the site.`,
    late: (count) => `${en(count)} waited longer than a week for your answer.`,
    answer: 'Answer',
    teamReason: 'You get this mail because you run this initiative.',
    townSubject: (title) => `A worry without an answer about “${title}”`,
    town: (count) => `${en(count)} waited longer than two weeks. The team was told already. Can you help?`,
    read: 'Read the worry',
    townReason: 'You get this mail because you accompany initiatives.',
  },
);
