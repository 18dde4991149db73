import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What became of an idea or a proposal in a budget, in a few words. */
export const sequelMessages = defineMessages(
  {
    proposed: 'De gemeente bekijkt of dit kan',
    admitted: 'Staat op het stembiljet',
    refused: 'Komt niet op het stembiljet',
    withdrawn: 'Ingetrokken',
  },
  {
    proposed: 'The town looks whether this can be done',
    admitted: 'Is on the ballot',
    refused: 'Is not on the ballot',
    withdrawn: 'Withdrawn',
  },
);
