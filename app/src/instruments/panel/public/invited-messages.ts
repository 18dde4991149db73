import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What everybody reads of the draw of invitations; of each check what it means when it is well, and when it is not. */
export const invitedMessages = defineMessages(
  {
    title: 'Wie kreeg een brief?',
    lead: 'Ook wie een uitnodiging krijgt, bepaalt het lot. Hier ziet u hoe, zonder één adres.',
    notYet: 'Er is nog niet geloot wie een uitnodiging krijgt, of er is geen verslag van bewaard.',
    link: 'Zo is geloot wie een brief kreeg',
    areas: 'Per wijk',
    areasText: 'In een wijk heeft elk adres dezelfde kans.',
    area: 'Wijk',
    noArea: 'Zonder wijk',
    units: { addresses: 'Adressen', persons: 'Mensen' },
    invited: 'Uitgenodigd',
    reserve: 'Voor een tweede ronde',
    chance: 'Kans op een brief',
    oneIn: (count: string) => `1 op ${count}`,
    none: 'geen',
    checked: 'Nagerekend',
    seed: (seed: string) => `Er is geloot met: ${seed}.`,
    checks: {
      form: { yes: 'Het verslag is compleet.', no: 'Het verslag is niet compleet.' },
      checksum: { yes: 'Het verslag is niet veranderd.', no: 'Het verslag is veranderd nadat het is gemaakt.' },
      digest: {
        yes: 'Wat over de lijst is vastgelegd, hoort bij de code.',
        no: 'Wat over de lijst is vastgelegd, hoort niet bij de code.',
      },
      numbers: {
        yes: 'Elke wijk kreeg het deel dat bij het aantal adressen en de gekozen kans hoort.',
        no: 'Niet elke wijk kreeg het deel dat bij het aantal adressen en de gekozen kans hoort.',
      },
      seed: {
        yes: 'Wie het narekent met dezelfde worpen, komt op dezelfde adressen uit.',
        no: 'Met deze worpen komen er andere adressen uit.',
      },
    },
    elsewhere: 'Zelf narekenen',
    elsewhereText:
      'In het verslag staat van elk adres alleen een nummer. Met ons programma rekent u het na, ook zonder internet.',
    download: 'Download het verslag (JSON)',
  },
  {
    title: 'Who got a letter?',
    lead: 'Who gets an invitation is decided by lot too. Here you see how, without a single address.',
    notYet: 'It was not drawn yet who gets an invitation, or no record of it was kept.',
    link: 'How it was drawn who got a letter',
    areas: 'By area',
    areasText: 'Within an area every address has the same chance.',
    area: 'Area',
    noArea: 'Without an area',
    units: { addresses: 'Addresses', persons: 'People' },
    invited: 'Invited',
    reserve: 'For a second round',
    chance: 'Chance of a letter',
    oneIn: (count) => `1 in ${count}`,
    none: 'none',
    checked: 'Checked',
    seed: (seed) => `It was drawn with: ${seed}.`,
    checks: {
      form: { yes: 'The record is complete.', no: 'The record is not complete.' },
      checksum: { yes: 'The record was not changed.', no: 'The record was changed after it was made.' },
      digest: {
        yes: 'What was fixed about the list belongs to the code.',
        no: 'What was fixed about the list does not belong to the code.',
      },
      numbers: {
        yes: 'Each area got the part that goes with its addresses and the chance that was chosen.',
        no: 'Not each area got the part that goes with its addresses and the chance that was chosen.',
      },
      seed: {
        yes: 'Whoever works it out with the same throws finds the same addresses.',
        no: 'With these throws other addresses are found.',
      },
    },
    elsewhere: 'Work it out yourself',
    elsewhereText:
      'In the record each address is only a number. With our program you work it out, also without internet.',
    download: 'Download the record (JSON)',
  },
);
