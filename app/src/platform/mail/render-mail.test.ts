import { expect, test } from 'vitest';
import { haarlem } from '../../../../config/haarlem.ts';
import { neutral } from '../../../../config/neutral.ts';
import type { MailText } from './mail-text.ts';
import { renderLetter } from './render-letter.ts';
import { renderMail } from './render-mail.ts';
import { unsubscribePlace } from './unsubscribe-place.ts';

const sender = { town: haarlem, baseUrl: 'https://stadmakers.example' };
const mail: MailText = {
  subject: 'Antwoord op\nuw bijdrage',
  greet: 'Joke <b>de Boer</b>',
  parts: [
    { kind: 'paragraph', text: 'Beste <script>alert(1)</script>' },
    { kind: 'heading', text: 'Het park', href: '/trajecten/park' },
    { kind: 'quote', text: 'Meer bankjes\nen bomen' },
    { kind: 'list', items: ['Eerste idee', 'فكرة ثانية'] },
  ],
  action: { href: '/antwoorden/3', label: 'Bekijk het antwoord' },
  reason: 'U krijgt deze mail omdat u een idee plaatste.',
  unsubscribe: 'Geen mail meer',
};

test('the plain text and the HTML of a mail say the same, with whole addresses', () => {
  const { subject, text, html } = renderMail(mail, sender, 'nl');
  expect(subject).toBe('Antwoord op uw bijdrage');
  for (const said of [
    'Meer bankjes',
    'Eerste idee',
    'https://stadmakers.example/antwoorden/3',
    'https://stadmakers.example/trajecten/park',
    'Bekijk het antwoord',
    'Met vriendelijke groet',
    'Stadmakers Haarlem',
    mail.reason,
    'Geen mail meer',
    unsubscribePlace,
  ]) {
    expect(text).toContain(said);
    expect(html).toContain(said);
  }
  expect(text).toContain('> Meer bankjes\n> en bomen');
  expect(text).toContain('Beste Joke <b>de Boer</b>,');
});

test('what somebody typed never becomes part of the page in a mail', () => {
  const { html } = renderMail(mail, sender, 'nl');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>');
});

test('a mail is in the language of its reader, and what others wrote keeps its own direction', () => {
  const { html, text, language } = renderMail(mail, sender, 'en');
  expect(language).toBe('en');
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain('<li><bdi>فكرة ثانية</bdi></li>');
  expect(text).toContain('Kind regards');
});

test('a mail has the colour of its town', () => {
  expect(renderMail(mail, sender, 'nl').html).toContain('#1457a3');
  expect(renderMail(mail, { ...sender, town: neutral }, 'nl').html).not.toContain('#1457a3');
});

test('on paper the same is said, without what only a mail needs', () => {
  const { body } = renderLetter(mail, sender);
  expect(body).toMatch(/^Beste Joke/);
  expect(body).toContain('Bekijk het antwoord:\nhttps://stadmakers.example/antwoorden/3');
  expect(body).toMatch(/Stadmakers Haarlem$/);
  expect(body).not.toContain('Geen mail meer');
  expect(body).not.toContain(mail.reason);
});
