import { defineMessages } from '../../platform/i18n/locale.ts';

/** What every page of a panel says. */
export const panelMessages = defineMessages(
  {
    name: 'panel door loting',
    panel: 'Panel door loting',
    invitation: 'Volg het panel',
    parts: 'Onderdelen van dit panel',
    part: {
      overview: 'Overzicht',
      groups: 'Groepen en plaatsen',
      invitations: 'Uitnodigen',
      pool: 'Aanmeldingen',
      draw: 'Loting',
      seats: 'Leden',
      voting: 'Dilemma’s en stemmen',
      advice: 'Advies',
    },
    notYet: 'De gemeente bereidt dit panel voor. Hier leest u straks hoe er wordt geloot.',
  },
  {
    name: 'panel by lot',
    panel: 'Panel by lot',
    invitation: 'Follow the panel',
    parts: 'Parts of this panel',
    part: {
      overview: 'Overview',
      groups: 'Groups and seats',
      invitations: 'Invite',
      pool: 'Answers',
      draw: 'Draw',
      seats: 'Members',
      voting: 'Dilemmas and votes',
      advice: 'Advice',
    },
    notYet: 'The town prepares this panel. Here you will read how the draw is done.',
  },
);
