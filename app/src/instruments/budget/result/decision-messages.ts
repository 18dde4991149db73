import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What officers read where they decide otherwise than the count, and what residents hear of it. */
export const decisionMessages = defineMessages(
  {
    title: 'Anders beslissen dan de telling',
    intro:
      'Dat kan alleen met een reden. Iedereen leest die reden bij de uitslag. De telling zelf verandert niet en blijft na te rekenen.',
    introPublished: 'De uitslag is openbaar. Uw besluit staat er meteen bij, en wie het traject volgt krijgt bericht.',
    which: 'Wat beslist u?',
    option: { wins: (title: string) => `Toch uitvoeren: ${title}`, not: (title: string) => `Niet uitvoeren: ${title}` },
    why: 'Waarom',
    decide: 'Beslis en leg uit',
    standing: 'Besluiten die gelden',
    takeBack: (title: string) => `Trek het besluit in: ${title}`,
    takeBackSummary: 'Trek dit besluit in',
    takeBackWhy: 'Waarom trekt u het in?',
    chooseOne: 'Kies een project.',
    whyMissing: 'Schrijf waarom. Iedereen leest het.',
    tooLong: (max: number) => `Gebruik ten hoogste ${max} tekens.`,
    refused: {
      'not-counted': 'De stemmen zijn nog niet geteld.',
      'project-not-found': 'Kies een project dat op het stembiljet stond.',
      'ends-so-already': 'Zo loopt het al af. U hoeft niets te beslissen.',
      'decided-already': 'Over dit project is al beslist. Trek dat besluit eerst in.',
      'withdrawn-already': 'Dit besluit is al ingetrokken.',
    },
    overBudget: (over: string) => `Dan kosten de winnaars samen ${over} te veel. Laat eerst een ander project vallen.`,
    excludedBy: (title: string) => `Dit kan niet samen met “${title}”, dat ook wint.`,
    news: {
      wins: (title: string) => `Komt er wel: ${title}`,
      not: (title: string) => `Komt er niet: ${title}`,
      decided: 'De gemeente beslist anders dan de uitslag van het stemmen.',
      takenBack: 'De gemeente trekt haar besluit in en houdt zich aan de uitslag van het stemmen.',
    },
  },
  {
    title: 'Decide otherwise than the count',
    intro:
      'That needs a reason, which everybody reads with the result. The count itself does not change and can still be recounted.',
    introPublished: 'The result is public. Your decision stands with it at once, and who follows the project hears it.',
    which: 'What do you decide?',
    option: {
      wins: (title: string) => `Do it all the same: ${title}`,
      not: (title: string) => `Do not do it: ${title}`,
    },
    why: 'Why',
    decide: 'Decide and explain',
    standing: 'Decisions in force',
    takeBack: (title: string) => `Take back the decision: ${title}`,
    takeBackSummary: 'Take this decision back',
    takeBackWhy: 'Why do you take it back?',
    chooseOne: 'Choose a project.',
    whyMissing: 'Write why. Everybody reads it.',
    tooLong: (max: number) => `Use at most ${max} characters.`,
    refused: {
      'not-counted': 'The votes have not been counted yet.',
      'project-not-found': 'Choose a project that was on the ballot.',
      'ends-so-already': 'That is how it ends already. There is nothing to decide.',
      'decided-already': 'This project was decided already. Take that decision back first.',
      'withdrawn-already': 'This decision was taken back already.',
    },
    overBudget: (over: string) => `Then the winners cost ${over} too much together. Drop another project first.`,
    excludedBy: (title: string) => `This cannot go together with “${title}”, which wins too.`,
    news: {
      wins: (title: string) => `Will be done: ${title}`,
      not: (title: string) => `Will not be done: ${title}`,
      decided: 'The town decides otherwise than the result of the vote.',
      takenBack: 'The town takes its decision back and keeps to the result of the vote.',
    },
  },
);
