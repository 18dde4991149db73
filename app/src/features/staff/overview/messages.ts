import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the overview of one trajectory for staff. */
export const overviewMessages = defineMessages(
  {
    checklist: 'Wat is klaar en wat komt nu',
    check: {
      texts: 'Vraag en inleiding',
      planning: 'Planning',
      youth: 'Kinderen en jongeren in het plan',
      agreement: 'Afspraak gepubliceerd',
      public: 'Traject openbaar',
      steps: 'Onderdelen open',
      answers: 'Bijdragen beantwoord',
      report: 'Verslag geplaatst',
      promises: 'Beloften nagekomen of uitgelegd',
      close: 'Traject afgerond',
    },
    state: { done: 'klaar', todo: 'te doen', blocked: 'kan nog niet' },
    why: {
      agreement: 'Loop na wat u met bewoners afspreekt, en publiceer het.',
      public: 'Publiceer eerst de afspraak.',
      steps: 'Eerst moet het traject openbaar zijn.',
      draftSteps: (count: number) =>
        count === 1 ? '1 onderdeel is nog een concept.' : `${count} onderdelen zijn nog een concept.`,
      noSteps: 'Er is nog geen onderdeel om aan mee te doen.',
      noContributions: 'Er zijn nog geen bijdragen.',
      waiting: (count: number) =>
        count === 1 ? '1 bijdrage wacht op antwoord.' : `${count} bijdragen wachten op antwoord.`,
      open: (count: number) =>
        count === 1 ? '1 belofte heeft nog geen uitkomst.' : `${count} beloften hebben nog geen uitkomst.`,
      close: 'Dit kan als het verslag er staat en elke belofte een uitkomst heeft.',
      version: (version: number) => `Versie ${version} geldt nu.`,
    },
    publish: 'Maak openbaar',
    publishTitle: 'Traject openbaar maken',
    publishText: 'Bewoners zien daarna de vraag, de afspraak en de planning. Onderdelen opent u apart.',
    close: 'Rond af',
    closeTitle: 'Traject afronden',
    closeText: 'Afronden is voorgoed. De pagina’s blijven staan. Meedoen en wijzigen kan niet meer.',
    refused: {
      'no-published-agreement': 'Publiceer eerst de afspraak. Zonder afspraak gaat een traject niet open.',
      'already-published': 'Dit traject is al openbaar.',
      'not-open': 'Alleen een openbaar traject kan worden afgerond.',
      'report-missing': 'Er is nog geen verslag. Plaats eerst het verslag.',
      'held-open': 'Mensen kunnen hier nog stemmen. Rond het traject af als de stemtijd voorbij is.',
    },
    promisesOpen: (count: number) =>
      count === 1
        ? '1 belofte heeft nog geen uitkomst. Vul die eerst in.'
        : `${count} beloften hebben nog geen uitkomst. Vul die eerst in.`,
    toAgreement: 'Naar de afspraak',
    toReport: 'Naar het verslag',
    toPromises: 'Naar de beloften',
    done: {
      gemaakt: 'Het concept staat klaar. Loop het na en publiceer eerst de afspraak.',
      afgesproken: 'De afspraak is gepubliceerd. Maak nu het traject openbaar.',
      openbaar: 'Het traject is openbaar. Open nu de onderdelen waaraan bewoners kunnen meedoen.',
      afgerond: 'Het traject is afgerond.',
    },
  },
  {
    checklist: 'What is done and what comes next',
    check: {
      texts: 'Question and introduction',
      planning: 'Planning',
      youth: 'Children and young people in the plan',
      agreement: 'Agreement published',
      public: 'Project public',
      steps: 'Steps open',
      answers: 'Contributions answered',
      report: 'Report published',
      promises: 'Promises kept or explained',
      close: 'Project finished',
    },
    state: { done: 'done', todo: 'to do', blocked: 'not yet possible' },
    why: {
      agreement: 'Go through what you agree with residents, and publish it.',
      public: 'Publish the agreement first.',
      steps: 'The project must be public first.',
      draftSteps: (count: number) => (count === 1 ? '1 step is still a draft.' : `${count} steps are still drafts.`),
      noSteps: 'There is no step yet to take part in.',
      noContributions: 'There are no contributions yet.',
      waiting: (count: number) =>
        count === 1 ? '1 contribution waits for an answer.' : `${count} contributions wait for an answer.`,
      open: (count: number) =>
        count === 1 ? '1 promise has no outcome yet.' : `${count} promises have no outcome yet.`,
      close: 'Possible once the report is out and every promise has an outcome.',
      version: (version: number) => `Version ${version} is in force.`,
    },
    publish: 'Make public',
    publishTitle: 'Make the project public',
    publishText: 'Residents then see the question, the agreement and the planning. You open steps separately.',
    close: 'Finish',
    closeTitle: 'Finish the project',
    closeText: 'This is for good. The pages stay. Taking part and changing are no longer possible.',
    refused: {
      'no-published-agreement': 'Publish the agreement first. Without an agreement a project does not open.',
      'already-published': 'This project is public already.',
      'not-open': 'Only a public project can be finished.',
      'report-missing': 'There is no report yet. Publish the report first.',
      'held-open': 'People can still vote here. Finish the project when the time to vote is over.',
    },
    promisesOpen: (count: number) =>
      count === 1
        ? '1 promise has no outcome yet. Fill that in first.'
        : `${count} promises have no outcome yet. Fill those in first.`,
    toAgreement: 'To the agreement',
    toReport: 'To the report',
    toPromises: 'To the promises',
    done: {
      gemaakt: 'The draft is ready. Go through it and publish the agreement first.',
      afgesproken: 'The agreement is published. Now make the project public.',
      openbaar: 'The project is public. Now open the steps in which residents can take part.',
      afgerond: 'The project is finished.',
    },
  },
);
