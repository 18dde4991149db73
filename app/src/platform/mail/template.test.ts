import { expect, test } from 'vitest';
import { renderMail } from './template.ts';

const sender = { town: { name: 'Haarlem' }, baseUrl: 'https://stadmakers.example' };
const letter = {
  heading: 'Uw idee heeft een antwoord',
  parts: [
    { kind: 'paragraph', text: 'Beste <script>alert(1)</script>' },
    { kind: 'quote', text: 'Meer bankjes\nen bomen' },
    { kind: 'button', href: 'https://stadmakers.example/trajecten/park', label: 'Lees het antwoord' },
  ],
  reason: 'U krijgt deze mail omdat u een idee plaatste.',
  unsubscribe: { href: 'https://stadmakers.example/afmelden/abc', label: 'Afmelden' },
} as const;

test('the plain text and the HTML of a mail say the same', () => {
  const { text, html } = renderMail(letter, sender, 'nl');
  for (const said of [
    'Uw idee heeft een antwoord',
    'Meer bankjes',
    'Lees het antwoord',
    letter.reason,
    letter.unsubscribe.href,
  ]) {
    expect(text).toContain(said);
    expect(html).toContain(said);
  }
  expect(text).toContain('> Meer bankjes\n> en bomen');
  expect(html).toContain('lang="nl"');
});

test('what somebody typed never becomes part of the page in a mail', () => {
  expect(renderMail(letter, sender, 'nl').html).not.toContain('<script');
});
