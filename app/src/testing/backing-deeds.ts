import type { Deed } from './deed.ts';

const page = '/initiatieven/:slug/draagvlak';
const team = '/initiatieven/:slug/beheer/draagvlak';

/** What is done with what neighbours say of an initiative; Samir is of its team. */
export const backingDeeds: Record<string, Deed> = {
  [page]: { act: 'backing.given', by: 'visitor', fields: { stance: 'worry', words: 'Blijft de boom?' } },
  [`${page}/intrekken`]: { act: 'backing.withdrawn', by: 'riet' },
  [`${team}/zorgen/:id`]: { act: 'worry.answered', by: 'samir', fields: { answer: 'De boom blijft.' } },
  [`${team}/hulp/:id`]: { act: 'helper.written-to', by: 'samir', fields: { answer: 'Kom zaterdag.' } },
  [`${team}/regel`]: { act: 'backing.rule-set', by: 'samir' },
  [`${team}/verslag`]: {
    act: 'participation-report.published',
    by: 'samir',
    fields: { what: 'publish', changeNote: 'Een zin erbij.' },
  },
  '/balie/draagvlak/:projectId{[0-9]{1,15}}': {
    act: 'backing.given',
    by: 'desk',
    fields: { channel: 'phone', stance: 'support' },
  },
};
