import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What the page to check a draw says; of each check what it means when it is well, and when it is not. */
export const checkMessages = defineMessages(
  {
    title: 'Controleer de loting zelf',
    lead: 'U hoeft ons niet te geloven. Uw eigen computer of telefoon rekent alles na.',
    notYet: 'Er is nog niet geloot. Daarna kunt u hier alles nakijken.',
    button: 'Reken het na op mijn apparaat',
    file: 'Of kies een verslag dat u hebt bewaard',
    fileHelp: 'Een bestand dat eindigt op .json. Het blijft op uw apparaat.',
    ours: 'Dit vond onze eigen computer. Met de knop rekent uw apparaat het na.',
    busy: 'Uw apparaat rekent…',
    passed: 'Alles klopt. Dat heeft uw eigen apparaat nagerekend.',
    failed: 'Dit klopt niet. Hieronder staat wat er niet klopt.',
    unreached: 'Het verslag is nu niet te bereiken. Probeer het later nog eens.',
    open: 'Dit kon niet worden nagekeken.',
    serverFailed: 'Onze eigen computer vond een fout. Hieronder staat welke.',
    checksTitle: 'Wat er wordt nagekeken',
    elsewhere: 'Zonder deze site',
    elsewhereText:
      'Download het verslag en reken het na met ons programma. Het is open en gratis, en werkt zonder internet. Typ dit in een opdrachtvenster, in de map van het programma:',
    elsewhereCode: 'Vergelijk daarna de code in het verslag met de code die u voor de loting opschreef.',
    download: 'Download het verslag van de loting (JSON)',
    code: 'De code van voor de loting',
    checks: {
      form: { yes: 'Het verslag is compleet.', no: 'Dit is geen compleet verslag van een loting.' },
      published: {
        yes: 'De code is dezelfde als die vooraf op deze site stond.',
        no: 'De code is een andere dan die vooraf op deze site stond.',
      },
      checksum: { yes: 'Het verslag is niet veranderd.', no: 'Het verslag is veranderd nadat het is gemaakt.' },
      digest: {
        yes: 'Wat vooraf is vastgelegd, hoort bij de code.',
        no: 'Wat vooraf is vastgelegd, hoort niet bij de code. Iemand heeft er iets aan veranderd.',
      },
      people: { yes: 'Iedereen doet precies één keer mee.', no: 'Iemand doet meer dan één keer mee.' },
      root: {
        yes: 'Niemand is erbij gezet of weggehaald.',
        no: 'Er is iemand bij gezet of weggehaald.',
      },
      tickets: {
        yes: 'Op elke lijst staat een heel panel van mensen die meedoen.',
        no: 'Niet op elke lijst staat een heel panel van mensen die meedoen.',
      },
      chances: {
        yes: 'Iedereen staat op zo veel lijsten als er is beloofd.',
        no: 'Niet iedereen staat op zo veel lijsten als er is beloofd.',
      },
      seed: {
        yes: 'Wat er is gegooid of getrokken, hoort bij deze lijst.',
        no: 'Wat er is gegooid of getrokken, hoort bij een andere lijst.',
      },
      panel: {
        yes: 'Het panel is precies wie op die lijst staat.',
        no: 'Het panel is niet wie op die lijst staat.',
      },
      seal: {
        yes: 'Leeftijden, buurten en andere groepen zijn die van vóór de loting.',
        no: 'Leeftijden, buurten of andere groepen zijn na de loting veranderd.',
      },
      quotas: {
        yes: 'Van elke groep zitten er genoeg en niet te veel in het panel.',
        no: 'Van een groep zitten er te weinig of te veel in het panel.',
      },
      households: {
        yes: 'Niemand deelt een huis met een ander in het panel, als dat de regel is.',
        no: 'Twee mensen in het panel delen een huis.',
      },
    },
  },
  {
    title: 'Check the draw yourself',
    lead: 'You need not believe us. Your own computer or phone works it all out.',
    notYet: 'The draw is not made yet. After it you can check everything here.',
    button: 'Work it out on my device',
    file: 'Or choose a transcript that you kept',
    fileHelp: 'A file that ends in .json. It stays on your device.',
    ours: 'This is what our own computer found. The button lets your device work it out.',
    busy: 'Your device is at work…',
    passed: 'Everything is right. Your own device worked it out.',
    failed: 'This is not right. Below stands what is not.',
    unreached: 'The transcript is out of reach now. Try again later.',
    open: 'This could not be checked.',
    serverFailed: 'Our own computer found a mistake. Below stands which.',
    checksTitle: 'What is checked',
    elsewhere: 'Without this site',
    elsewhereText:
      'Download the transcript and work it out with our program. It is open and free, and works without the internet. Type this in a terminal, in the folder of the program:',
    elsewhereCode: 'Then compare the code in the transcript with the code that you wrote down before the draw.',
    download: 'Download the transcript of the draw (JSON)',
    code: 'The code from before the draw',
    checks: {
      form: { yes: 'The transcript is complete.', no: 'This is not a complete transcript of a draw.' },
      published: {
        yes: 'The code is the one that stood on this site beforehand.',
        no: 'The code is another than the one that stood on this site beforehand.',
      },
      checksum: { yes: 'The transcript was not changed.', no: 'The transcript was changed after it was made.' },
      digest: {
        yes: 'What was fixed beforehand belongs to the code.',
        no: 'What was fixed beforehand does not belong to the code. Somebody changed something.',
      },
      people: { yes: 'Everybody takes part exactly once.', no: 'Somebody takes part more than once.' },
      root: { yes: 'Nobody was added or taken away.', no: 'Somebody was added or taken away.' },
      tickets: {
        yes: 'On each list stands a whole panel of people who take part.',
        no: 'Not on each list stands a whole panel of people who take part.',
      },
      chances: {
        yes: 'Everybody is on as many lists as was promised.',
        no: 'Not everybody is on as many lists as was promised.',
      },
      seed: {
        yes: 'What was thrown or drawn belongs to this list.',
        no: 'What was thrown or drawn belongs to another list.',
      },
      panel: {
        yes: 'The panel is exactly who stands on that list.',
        no: 'The panel is not who stands on that list.',
      },
      seal: {
        yes: 'Ages, neighbourhoods and other groups are those from before the draw.',
        no: 'Ages, neighbourhoods or other groups were changed after the draw.',
      },
      quotas: {
        yes: 'Of each group there are enough and not too many in the panel.',
        no: 'Of a group there are too few or too many in the panel.',
      },
      households: {
        yes: 'Nobody shares a home with another of the panel, if that is the rule.',
        no: 'Two people of the panel share a home.',
      },
    },
  },
);
