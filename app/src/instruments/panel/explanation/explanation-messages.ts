import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The page that explains the draw, with what its pictures show in words. */
export const explanationMessages = defineMessages(
  {
    title: 'Hoe werkt de loting?',
    lead: 'Een panel moet op de stad lijken, en iedereen moet een eerlijke kans hebben. Zo doen wij dat, in drie stappen.',
    chances: {
      title: '1. De eerlijkste kansen',
      texts: {
        first:
          'Niet elke groep meldt zich even vaak aan. Van jongeren komen er bijvoorbeeld weinig, van ouderen veel. Toch moet het panel op de stad lijken. Daarom is niet ieders kans even groot.',
        second:
          'Maar er is wel een eerlijkste verdeling. De computer maakt eerst de kleinste kans zo groot als het kan. Daarna maakt hij de kans die dan het kleinst is zo groot als het kan, en zo verder, tot niemand er nog iets bij kan krijgen.',
        third: 'Wiskundigen noemen dit leximin.',
      },
      pictureTitle: 'Kansen van acht mensen, gewoon geloot en eerlijk geloot',
      caption:
        'Links een gewone loting: de kleinste kans is 2 op 100 en de grootste 45. Rechts de eerlijkste loting, voor dezelfde mensen en hetzelfde panel: de kleinste kans is 12 op 100 en de grootste 30.',
      usual: 'gewoon',
      fairest: 'eerlijkst',
    },
    proof: {
      title: '2. Het bewijs dat het niet eerlijker kan',
      texts: {
        first: 'U hoeft ons niet te geloven dat dit de eerlijkste kansen zijn. De computer levert er een bewijs bij.',
        second:
          'Dat bewijs is een rekensom. Die laat zien: krijgt de een meer kans, dan krijgt iemand die al een kleine kans had minder. Als op een wip: gaat de ene kant omhoog, dan gaat de andere omlaag.',
        third: 'Zo’n bewijs narekenen is veel makkelijker dan het zoeken. Elke computer doet dat in een tel.',
      },
      pictureTitle: 'Een wip met aan elke kant iemand uit een kleine groep',
      caption:
        'Gaat de kans van Anna omhoog, dan gaat die van Bilal omlaag, en die was al klein. Daarom kan het niet eerlijker.',
    },
    draw: {
      title: '3. De loting',
      texts: {
        first:
          'De computer maakt 1.000 lijsten, met nummers van 000 tot en met 999. Op elke lijst staat een heel panel dat op de stad lijkt. Wie een kans heeft van 12 op 100, staat op 120 lijsten.',
        second:
          'Dan wordt alles vastgelegd en op slot gedaan, zoals in een verzegelde envelop. Het zegel is een code van 64 tekens, en die staat voor de loting op de site. Verandert iemand later één letter, dan past de code niet meer.',
        third:
          'Op de avond zelf gooit iemand drie dobbelstenen met tien kanten. De cijfers zijn het nummer van de lijst. Dat is het panel. Er kan maar één keer worden gegooid.',
        fourth:
          'Daarna kan iedereen het narekenen: niemand is erbij gezet, de lijsten zijn niet veranderd, en de dobbelstenen horen bij deze lijst.',
      },
      pictureTitle: 'Drie dobbelstenen wijzen één lijst aan',
      caption: 'De dobbelstenen tonen 7, 0 en 3. Lijst 703 is het panel.',
      list: 'lijst',
    },
    privacy: {
      title: 'En mijn naam?',
      text: 'Op de lijsten staan geen namen maar schuilnamen. Alleen u en de twee medewerkers van het panel weten wie u bent. Na afloop wist de gemeente alle namen, op een dag die op de pagina van het panel staat.',
    },
    more: 'Voor wie het precies wil weten',
    moreText:
      'Het programma is open. U kunt lezen hoe het rekent en het zelf gebruiken. De methode komt uit de wetenschap: Flanigan, Gölz, Gupta, Hennig en Procaccia, “Fair algorithms for selecting citizens’ assemblies”, Nature 596 (2021).',
    mine: 'Ik doe mee: wat is mijn kans?',
  },
  {
    title: 'How does the draw work?',
    lead: 'A panel must resemble the town, and everybody must have a fair chance. This is how we do it, in three steps.',
    chances: {
      title: '1. The fairest chances',
      texts: {
        first:
          'Not every group answers as often. Of young people few do, for example, and of older people many. Still the panel must resemble the town. That is why not everybody has the same chance.',
        second:
          'But there is a fairest way. The computer first makes the smallest chance as great as it can be. Then it makes the chance that is then the smallest as great as it can be, and so on, until nobody can get any more.',
        third: 'Mathematicians call this leximin.',
      },
      pictureTitle: 'Chances of eight people, in a usual draw and in a fair one',
      caption:
        'Left a usual draw: the smallest chance is 2 in 100 and the greatest 45. Right the fairest draw, for the same people and the same panel: the smallest chance is 12 in 100 and the greatest 30.',
      usual: 'usual',
      fairest: 'fairest',
    },
    proof: {
      title: '2. The proof that it cannot be fairer',
      texts: {
        first: 'You need not believe us that these are the fairest chances. The computer adds a proof.',
        second:
          'That proof is a sum. It shows: if one gets a greater chance, somebody who had a small chance already gets less. As on a seesaw: when one side goes up, the other goes down.',
        third: 'To check such a proof is much easier than to find it. Any computer does it in a moment.',
      },
      pictureTitle: 'A seesaw with on each side somebody of a small group',
      caption:
        'When the chance of Anna goes up, that of Bilal goes down, and it was small already. That is why it cannot be fairer.',
    },
    draw: {
      title: '3. The draw',
      texts: {
        first:
          'The computer makes 1,000 lists, with numbers from 000 to 999. On each list stands a whole panel that resembles the town. Who has a chance of 12 in 100 stands on 120 lists.',
        second:
          'Then everything is fixed and locked, as in a sealed envelope. The seal is a code of 64 characters, and it stands on the site before the draw. If somebody changes one letter later, the code no longer fits.',
        third:
          'At the event somebody throws three dice with ten sides. The digits are the number of the list. That is the panel. The dice can be thrown only once.',
        fourth:
          'After that anybody can check it: nobody was added, the lists were not changed, and the dice belong to this list.',
      },
      pictureTitle: 'Three dice point to one list',
      caption: 'The dice show 7, 0 and 3. List 703 is the panel.',
      list: 'list',
    },
    privacy: {
      title: 'And my name?',
      text: 'On the lists stand no names but pseudonyms. Only you and the two officers of the panel know who you are. Afterwards the town erases all names, on a day that stands on the page of the panel.',
    },
    more: 'For who wants to know exactly',
    moreText:
      'The program is open. You can read how it works and use it yourself. The method comes from science: Flanigan, Gölz, Gupta, Hennig and Procaccia, “Fair algorithms for selecting citizens’ assemblies”, Nature 596 (2021).',
    mine: 'I take part: what is my chance?',
  },
);
