import type { Deed } from './deed.ts';
import type { KnownForm } from './every-form.ts';

const pool = '/beheer/begeleiding';
const cardPattern = `${pool}/kaart/:id{[0-9a-f-]{36}}`;
const casePattern = `${pool}/initiatieven/:slug`;
const teamPattern = '/initiatieven/:slug/beheer/begeleider';
const cardOf = (number: number) => `${pool}/kaart/00000000-0000-4000-8000-0000000000${number}`;
const waits = '/initiatieven/lees-en-speelhoek-molenwijk/beheer/begeleider';
const accompanied = '/initiatieven/koffietafel-boerhaavewijk/beheer/begeleider';
const asked = `${pool}/initiatieven/veilig-oversteken-parkwijk`;
const busy = `${pool}/initiatieven/geveltuinen-slachthuiswijk`;

/** Where a walk comes by the pages of the pool, and by those of teams. */
export const companionEntrances: readonly string[] = [
  ...[pool, cardOf(46), asked, busy, `${pool}/initiatieven/lees-en-speelhoek-molenwijk`, waits, accompanied],
];

/** Buttons: what is sent with them is never read. */
export const companionButtons: readonly string[] = [
  `${pool}/verdeling`,
  `${cardPattern}/afwezig/:absenceId/weg`,
  `${cardPattern}/uit-de-pool`,
];

/** A team that has a request cannot ask anew: the form is only there for who has none. */
export const companionForms: Record<string, Omit<KnownForm, 'page'>> = {
  [teamPattern]: {
    action: waits,
    fields: { expertise: 'subsidies', areaId: '', question: 'Is er geld?', submissionKey: 'x' },
    by: 'samir',
  },
};

const by = 'administrator' as const;

/** What is done for initiatives by their companions and coordinators, in an order in which each is possible. */
export const companionDeeds: Record<string, Deed> = {
  [`${teamPattern}/stoppen`]: { act: 'companion.withdrawn', by: 'samir', on: waits },
  [teamPattern]: { act: 'companion.asked', by: 'samir', on: waits, fields: { expertise: 'subsidies' } },
  [`${teamPattern}/bericht`]: {
    ...{ act: 'companion.was-written-to', by: 'samir', on: accompanied },
    fields: { body: 'Mag er ook een partytent staan?' },
  },
  [`${pool}/verdeling`]: { act: 'companion.proposed', by, on: pool },
  [`${pool}/mensen`]: {
    ...{ act: 'companion.admitted', by, on: pool },
    fields: { email: 'noor.visser@stadmakers.example', hours: '8' },
  },
  [cardPattern]: {
    ...{ act: 'companion.card-saved', by, on: cardOf(41) },
    fields: { expertise: 'groen', areaIds: '7', hours: '12' },
  },
  [`${cardPattern}/afwezig`]: {
    ...{ act: 'companion.absence-added', by, on: cardOf(41) },
    fields: { startsOn: '2026-12-01', endsOn: '2026-12-05' },
  },
  [`${cardPattern}/afwezig/:absenceId/weg`]: { act: 'companion.absence-removed', by, on: cardOf(46) },
  [`${pool}/voorstellen/:id`]: { act: 'companion.passed-on', by, on: asked, fields: { note: 'Mo is ziek.' } },
  [`${casePattern}/voorstel`]: {
    ...{ act: 'companion.proposed', by, on: asked },
    fields: { personId: '00000000-0000-4000-8000-000000000041' },
  },
  [`${casePattern}/bericht`]: { act: 'companion.wrote', by, on: busy, fields: { body: 'De kaart is klaar.' } },
  [`${casePattern}/acties`]: {
    ...{ act: 'companion.action-added', by, on: busy },
    fields: { what: 'Zand brengen', fromWhom: 'afdeling Openbare Ruimte', dueOn: '2026-12-10' },
  },
  [`${casePattern}/acties/:id`]: { act: 'companion.action-settled', by, on: busy, fields: { outcome: 'kept' } },
  [`${casePattern}/stoppen`]: {
    ...{ act: 'companion.finished', by, on: busy },
    fields: { step: 'finish', note: 'Alles is geregeld.' },
  },
  [`${cardPattern}/uit-de-pool`]: { act: 'companion.left', by, on: cardOf(41) },
};
