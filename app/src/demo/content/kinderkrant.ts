/** What children of the demonstration said in their lessons, and the number of the Kinderkrant that was made of it. All made up. */
export const teacherName = 'Ans Verhoef';

/** Everybody who tries the demonstration can enter this lesson: the code is on the board. */
export const boardCode = 'KRANT7';

export const parkQuestion = {
  project: 'spaarnepark',
  question: 'Wat maakt het park leuk voor jou?',
  about: [
    'De stad maakt een nieuw park bij het Spaarne.',
    'Er komt water, gras en een plek om te spelen.',
    'Jij mag zeggen wat er niet mag missen.',
    'De mensen van het park lezen wat je schrijft.',
  ].join('\n'),
  pictogram: 'tree',
};

/** What waits in the lesson that is open: for the teacher, or for a moderator. */
export const parkAnswers = [
  { words: 'Een hele lange kabelbaan boven het water', status: 'sent' },
  { words: 'Een plek met stenen waar je in het water kan springen. Mijn broer durft dat ook.', status: 'sent' },
  { words: 'Lampjes zodat je in de winter ook nog kan spelen', status: 'sent' },
  { words: 'Bomen waar je in mag klimmen', status: 'approved' },
  { words: 'Een wc, want anders moet je steeds naar huis', status: 'approved' },
  { words: 'poep', status: 'rejected' },
] as const;

export const playQuestion = {
  project: 'speelplek-leidsebuurt',
  question: 'Hoe wordt de speelplek weer leuk?',
  about: 'De speelplek is oud.\nDe stad maakt een nieuwe.\nWat moet er komen?',
  pictogram: 'play',
};
/** Ideas of the demonstration that came from a class, with the words of the child. */
export const playAnswers = [
  { idea: 'Een hoge klimtoren', words: 'Een hoge klimtoren. Voor kinderen vanaf acht jaar is er nu niets.' },
  { idea: 'Een voetbalkooi met licht', words: 'Een voetbalkooi met licht. Dan kunnen wij in de winter ook spelen.' },
];

export const mayorQuestion = {
  question: 'Wat zou jij doen als je burgemeester was?',
  about: 'De burgemeester zorgt dat de stad veilig en fijn is.\nStel: jij bent het één dag.\nWat doe je dan?',
  pictogram: 'talk',
};
export const mayorAnswers = [
  'Ik maak alle bussen gratis voor kinderen, dan kan iedereen naar het strand.',
  'Ik zou zorgen dat niemand op straat hoeft te slapen.',
  'Elke straat één dag per week zonder auto’s, dan kun je overal skeeleren.',
  'Ik zet overal prullenbakken die dankjewel zeggen.',
  'Ik laat oude mensen en kinderen samen eten op school.',
  'Meer bomen op het schoolplein, want in de zomer is het daar veel te heet.',
];

export const drawing = { alt: 'Een boomhut met een glijbaan, en een grote gele zon' };

/** The number that is on the site. */
export const firstIssue = {
  title: 'De stad van ons',
  lead: 'Groep 6 en groep 7 vertellen wat zij willen. En de gemeente vertelt wat ervan kwam.',
  reply: {
    title: 'Een klimtoren en een voetbalkooi',
    body: [
      'De klimtoren komt er! Hij wordt drie meter hoog. Hoger mag niet, want de weg is dichtbij.',
      'De voetbalkooi komt er niet. Dat geeft te veel geluid voor de mensen die ernaast wonen. Bij de sporthal staat al een veld met licht. Daar mag je altijd op.',
    ].join('\n\n'),
  },
  answers: { title: 'Als ik burgemeester was', body: 'Wij vroegen het aan groep 7. Dit zeiden ze.' },
  drawing: { title: 'Zo ziet een park eruit' },
  piece: {
    title: 'Wie beslist er in de stad?',
    body: [
      'De gemeente zorgt voor straten, parken en scholen. De burgemeester en de wethouders doen het werk.',
      'De raad beslist. In de raad zitten mensen die gekozen zijn. Zij vragen vaak wat bewoners vinden. Ook kinderen horen daarbij.',
      'Wil je weten hoe dat gaat? Met je klas mag je een keer komen kijken in het stadhuis.',
    ].join('\n\n'),
  },
  question: { title: 'Nu jij!', body: 'Doe met je klas mee. In het volgende nummer lezen we wat jullie zeggen.' },
};
export const nextQuestion = {
  question: 'Waar voel jij je fijn in de stad?',
  about:
    'Iedereen heeft een plek die fijn is.\nEen veldje, een bankje, een bibliotheek.\nVertel waar het is en waarom.',
  pictogram: 'heart',
};
