import { expect, test } from 'vitest';
import { personalFindings } from './personal-findings.ts';
import type { View } from './sources.ts';
import type { Theme } from './theme.ts';

const view: View = {
  ...{ id: 1, number: 7, name: 'Jan de Bos', onBehalfOf: '', email: 'jan@stadmakers.example', text: '', late: false },
  ...{ postalAddress: 'Kerkpad 3\n2000 AA Haarlem', channel: 'web', language: 'nl', personId: null, receipt: '' },
  withdrawn: false,
};
const words = (summary: string, answer = '') => {
  const point = { id: 1, themeId: 1, source: { kind: 'view' as const, number: 7 }, summary, revision: 1 };
  const theme: Theme = { id: 1, title: 'Verkeer', answer, outcome: null, change: '', revision: 1, points: [point] };
  return personalFindings({ themes: [theme], views: [view, { ...view, number: 8, name: 'Riet Jonker' }] }).map(
    (finding) => finding.words,
  );
};

test('the name and the street of who gave the view are found, in the summary and in the answer', () => {
  expect(words('Jan wil een drempel.')).toEqual(['Jan']);
  expect(words('Een drempel.', 'De heer De Bos van Kerkpad 3 krijgt gelijk.')).toEqual(['Bos', 'Kerkpad 3']);
});

test('the whole name of anybody else is found too', () => {
  expect(words('Een drempel, zegt Riet Jonker.')).toEqual(['Riet Jonker']);
  expect(words('Riet en gras.')).toEqual([]);
});

test('a word that only looks like the name is none', () => {
  expect(words('Januari is te laat voor de Bosstraat en het bos, vindt men aan het Kerkpad 30.')).toEqual([]);
});

test('numbers and addresses of anybody are found', () => {
  expect(words('Bel 06 12 34 56 78 of mail piet@stadmakers.example.')).toEqual(['phone', 'email']);
});
