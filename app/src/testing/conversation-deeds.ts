import type { Deed } from './deed.ts';

const officer = '/beheer/stadsgesprekken/:id{[0-9]{1,15}}';
const page = '/stadsgesprekken/:id{[0-9]{1,15}}';
const words = { subject: 'Het plein', whyNow: 'Het wordt verbouwd.', momentText: 'De verbouwing' };

/** Asking for a city conversation, signing for it, and what the programme team does with it. */
export const conversationDeeds: Record<string, Deed> = {
  '/stadsgesprekken/aanvragen': { act: 'conversation.asked', by: 'riet', fields: words },
  [`${page}/steun`]: { act: 'backing.given', by: 'riet' },
  [`${page}/steun/intrekken`]: { act: 'backing.withdrawn', by: 'riet' },
  [`${page}/terugnemen`]: { act: 'conversation.withdrawn', by: 'riet' },
  '/balie/stadsgesprekken/:id{[0-9]{1,15}}': {
    act: 'backing.given',
    by: 'desk',
    fields: { channel: 'phone', stance: 'support', name: 'T. Voorbeeld' },
  },
  [`${officer}/openen`]: { act: 'conversation.opened', by: 'administrator' },
  [`${officer}/weigeren`]: {
    act: 'conversation.refused',
    by: 'administrator',
    fields: { ground: 'decided', reason: 'Het is besloten.' },
  },
  '/beheer/stadsgesprekken/nieuw': {
    act: 'conversation.called-by-town',
    by: 'administrator',
    fields: { ...words, calledBy: 'college' },
  },
  [`${officer}/plannen`]: {
    act: 'conversation.planned',
    by: 'administrator',
    fields: { startsAt: '2027-01-20T19:30', endsAt: '2027-01-20T21:30', place: 'De Egelantier' },
  },
};
