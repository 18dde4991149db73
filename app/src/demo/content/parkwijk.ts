import type { DemoTrajectory } from '../demo-trajectory.ts';

/** Children make the plan: class-room contributions come first, and a bare majority decides. */
export const parkwijk: DemoTrajectory = {
  slug: 'speelplek-parkwijk',
  question: 'Wat komt er op de speelplek in Parkwijk?',
  intro: 'De oude toestellen zijn weg. De kinderen van de wijk kiezen wat er terugkomt. Grote mensen mogen helpen.',
  status: 'published',
  publishedDay: -16,
  themes: ['jeugd-en-onderwijs', 'groen-en-water'],
  areas: ['WK039209'],
  level: 'meebeslissen',
  agreement: {
    goal: 'Een speelplek waar kinderen van 4 en van 14 graag komen.',
    impact: 'Wat de meeste kinderen kiezen, wordt gebouwd.',
    openPoints: 'welke toestellen er komen\nwaar water en zand komt\nhoe de plek gaat heten',
    fixedPoints: 'het budget van € 80.000\nde oude wilg blijft staan',
    decides: 'De kinderen van de drie scholen kiezen uit de plannen die passen.',
    timeline: 'Tot half december ideeën, in januari kiezen, in mei spelen.',
    affected: 'Kinderen van 4 tot 14, hun ouders en de buren.',
    reach: 'In de klas, op straat en met een brief in de bus.',
    feedback: 'Elke klas krijgt antwoord, en de uitslag hangt aan het hek.',
    inputUse: '',
  },
  promises: [
    { what: 'Elke klas krijgt antwoord op haar ideeën', dueDay: 30 },
    { what: 'De speelplek gaat open', dueDay: 170 },
  ],
  phases: [
    { name: 'Bedenken', fromDay: -16, toDay: 19 },
    { name: 'Kiezen', fromDay: 45, toDay: 60 },
    { name: 'Bouwen', fromDay: null, toDay: null, approximate: 'voorjaar 2027' },
  ],
  moments: [
    { kind: 'meeting', title: 'Buitenspeeldag', day: 7, hour: 14, place: 'Onder de oude wilg' },
    { kind: 'decision', title: 'De kinderen kiezen', day: 60, hour: 13 },
  ],
  steps: [
    {
      instrument: 'ideas',
      title: 'Wat wil jij doen op de speelplek?',
      intro: 'Klimmen, verstoppen, bouwen, hangen: schrijf het op of teken het.',
      status: 'published',
      opensDay: -16,
      closesDay: 19,
      assurance: 'anonymous',
      moderation: 'before',
      ideas: [
        {
          title: 'Een kabelbaan over het gras',
          body: 'Zo lang als de hele speelplek.',
          author: 'Groep 5',
          area: 'WK039209',
          point: { longitude: 4.6688, latitude: 52.3765 },
          day: -13,
          supports: 63,
          channel: 'class',
        },
        {
          title: 'Een hut waar je in kunt als het regent',
          body: 'Met ramen, zodat het niet eng is.',
          author: 'Groep 3',
          area: 'WK039209',
          point: { longitude: 4.6691, latitude: 52.3767 },
          day: -12,
          supports: 44,
          channel: 'class',
        },
        {
          title: 'Een hangplek voor de brugklas',
          body: 'Een bank in een kring, met licht.',
          author: 'Noa',
          area: 'WK039209',
          day: -6,
          supports: 20,
          comments: [{ author: 'Karin', body: 'Goed idee, liever aan de kant van de straat.', day: -5 }],
        },
      ],
    },
  ],
  updates: [
    {
      day: -11,
      title: 'Acht klassen deden mee',
      body: 'Ze maakten samen 31 tekeningen. De kabelbaan staat er twaalf keer op.',
    },
  ],
  summaries: { 'nl-plain': 'Er komt een nieuwe speelplek.\nKinderen bedenken wat er komt.\nKinderen kiezen ook.' },
  groups: [
    {
      targetGroup: 'Kinderen van drie scholen',
      goal: '8 klassen',
      instrument: 'ideas',
      how: 'Een les in de klas, met papier',
      budgetEuro: 1200,
    },
  ],
};
