import type { DemoApplication } from '../seed-applications.ts';
import type { DemoBacking } from '../seed-backing.ts';
import type { DemoClosedNeed, DemoTalk } from '../seed-help.ts';
import { type DemoArranged, gardenAnswers } from './arrangements.ts';
import type { DemoAccompaniment } from './companions.ts';
import type { DemoInitiative } from './initiatives.ts';

const slug = 'geveltuinen-lindepad';
const area = 'WK039203';
const by = 'Ben Mulder';

/** The front gardens of the Lindepad, from an idea to done with a lesson: one initiative that walked through every part. */
export const lindepadInitiative: DemoInitiative = {
  ...{ slug, area, title: 'Geveltuinen aan het Lindepad' },
  what: 'Wij halen bij veertig huizen een rij tegels weg en planten klimmers en bloemen.',
  why: 'De straat wordt in de zomer heel warm en na een bui staat er water.',
  place: 'Het hele Lindepad',
  who: 'De bewoners van het Lindepad, jong en oud',
  themes: ['groen-en-water'],
  isPhysical: true,
  stage: 'done',
  lesson: 'Vraag de buren aan de overkant ook. Bel één keer aan voor u een brief stuurt: dan doet de helft mee.',
  inputUse: 'Wij gaan met iedereen in gesprek die een zorg heeft, en schrijven hier wat wij deden.',
  team: [
    { name: by, role: 'initiator', title: 'trekker' },
    { name: 'Riet Jonker', role: 'member', title: 'belde overal aan' },
  ],
  begunDay: -400,
  updates: [
    { day: -385, title: 'Wie doet er mee?', body: 'Wij hangen deze week een briefje op en bellen overal aan.' },
    {
      day: -338,
      title: 'Wat de straat vindt',
      body: 'De meeste buren willen graag. Het verslag staat op deze pagina.',
    },
    {
      day: -286,
      title: 'Afspraken met de gemeente',
      body: 'Op één pagina staat nu wie wat doet. Wij hebben getekend.',
    },
    {
      day: -214,
      title: 'Er is geld',
      body: 'De raad van bewoners vond het een goed plan. Volgende week gaan de eerste tegels eruit.',
    },
    { day: -35, title: 'De laatste tuin is klaar', body: 'Zevenendertig geveltuinen in één jaar. Bedankt allemaal.' },
  ],
};

const backing: DemoBacking = {
  initiative: lindepadInitiative,
  from: -385,
  supports: 26,
  worries: [
    {
      day: -380,
      words: 'Kan ik er met mijn rollator nog langs als overal planten staan?',
      answer: 'Ja. Wij laten overal 1,80 meter vrij, en meten dat met u na.',
    },
    {
      day: -376,
      words: 'Wie geeft water als u op vakantie bent?',
      answer: 'Elke tuin heeft twee buren die gieten. De lijst hangt bij de bakker.',
    },
  ],
  helps: [
    {
      day: -379,
      words: 'Ik heb een steekwagen voor de tegels.',
      answer: 'Heel graag. Wij schrijven u zodra wij een dag weten.',
    },
  ],
  withdrawn: 0,
  report: {
    day: -338,
    reached: 'Wij belden bij alle veertig huizen aan, en kwamen terug waar niemand thuis was.',
    changed: '- Overal blijft 1,80 meter stoep vrij.\n- Elke tuin heeft twee buren die water geven.',
    notChanged: '- Wij vragen niemand om mee te doen die dat niet wil.',
  },
};

const accompanied: DemoAccompaniment = {
  ...{ slug, area, by },
  request: { expertise: 'groen', question: 'Waar mogen de tegels weg?', day: -350 },
  proposals: [{ officer: 'Karin Post', state: 'ended', day: -349, answered: -348 }],
  messages: [
    { from: 'town', day: -347, body: 'Dag Ben, ik kijk volgende week met u welke stoep breed genoeg is.' },
    { from: 'team', day: -346, body: 'Fijn! Woensdag om vier uur staan wij bij nummer één.' },
  ],
  actions: [
    {
      ...{ what: 'Tegels ophalen op drie zaterdagen', who: 'afdeling Openbare Ruimte', due: -180 },
      done: { day: -188, note: 'Alles is opgehaald.' },
    },
  ],
  finished: -60,
};

const arranged: DemoArranged = {
  ...{ slug, initiator: by },
  versions: [
    {
      ...{ day: -290, savedBy: 'initiative', untilDay: 440, answers: gardenAnswers },
      signed: [
        { side: 'initiative', day: -289 },
        { side: 'town', day: -287, function: 'Gebiedsmanager Centrum' },
      ],
    },
  ],
};

const application: DemoApplication = {
  ...{ who: by, initiative: slug, state: 'settled', submitted: -240, decided: -215, kind: 'other', area },
  title: lindepadInitiative.title,
  summary: lindepadInitiative.what,
  plan: 'Wij werken op drie zaterdagen, straatdeel voor straatdeel. De kweker levert de planten in één keer.',
  neighbours: 'Zevenendertig van de veertig huizen doen mee. Elke tuin heeft twee buren die water geven.',
  purpose: 'green',
  costs: [
    { what: 'Planten en grond', euro: 980 },
    { what: 'Gereedschap', euro: 160 },
  ],
  unforeseen: 60,
  reasons: 'Bijna de hele straat doet mee, en er komt groen waar het in de zomer heet is.',
  advice: 'Goed plan. De buren houden de tuinen zelf bij.',
  report: 'Er zijn zevenendertig geveltuinen. Op de laatste zaterdag aten wij soep op de stoep.',
  lesson: lindepadInitiative.lesson ?? '',
  ...{ reached: 74, spent: 1200, rating: 5 },
};

const need: DemoClosedNeed = {
  ...{ slug, by, kind: 'hands', day: -345, closedDay: -330 },
  title: 'Meten en tekenen op een woensdag',
  body: 'Wie houdt het andere eind van het meetlint vast? Een uur is genoeg.',
};

const talk: DemoTalk = {
  ...{ need: 'Meten en tekenen', offer: null, helper: 'Samir El Idrissi', ago: 335 },
  said: ['Ik kom, en ik neem mijn zoon mee.', 'Wat goed! Vier uur bij nummer één.'],
  outcome: 'Om zes uur stond de hele straat op papier.',
};

/** What each part tells of it. */
export const lindepad = { backing, accompanied, arranged, application, need, talk };
