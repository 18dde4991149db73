import { defineMessages } from '../../platform/i18n/locale.ts';

/** What every page of a panel says. */
export const panelMessages = defineMessages(
  {
    name: 'gekozen door loting',
    invitation: 'Volg het panel',
    parts: 'Onderdelen van dit panel',
    part: {
      overview: 'Overzicht',
      groups: 'Groepen en plaatsen',
      invitations: 'Uitnodigen',
      pool: 'Aanmeldingen',
      draw: 'Loting',
      seats: 'Leden',
      sessions: 'Bijeenkomsten',
      documents: 'Documenten',
      experts: 'Deskundigen',
      voting: 'Dilemma’s en stemmen',
      advice: 'Advies',
    },
    notYet: 'De gemeente bereidt dit panel voor. Hier leest u straks hoe er wordt geloot.',
  },
  {
    name: 'chosen by lot',
    invitation: 'Follow the panel',
    parts: 'Parts of this panel',
    part: {
      overview: 'Overview',
      groups: 'Groups and seats',
      invitations: 'Invite',
      pool: 'Answers',
      draw: 'Draw',
      seats: 'Members',
      sessions: 'Meetings',
      documents: 'Documents',
      experts: 'Experts',
      voting: 'Dilemmas and votes',
      advice: 'Advice',
    },
    notYet: 'The town prepares this panel. Here you will read how the draw is done.',
  },
);
