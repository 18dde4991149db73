import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { needsFor, preferences } from '../contacts/new-contact.ts';
import { deskChannels } from '../desk-channel.ts';
import type { Contributor } from './contributor.ts';
import type { Entry } from './enter.ts';
import { limits, looksLikeEmail, looksLikePhone } from './limits.ts';
import { entryMessages } from './messages.ts';

const text = z.string().trim().default('');
// Numbers may be typed and ticked in the list of found ideas; both send the same name.
const texts = z.preprocess((given) => [given ?? ''].flat().join(' '), z.string());

/** A real day as `<input type="date">` sends it. */
export function isDay(day: string): boolean {
  return (
    /^20\d{2}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  );
}

/** The form of one entry. While somebody searches nothing is wrong yet; what was typed just comes back. */
export function entryForm(locale: Locale) {
  const t = entryMessages(locale).errors;
  return z
    .object({
      action: z.enum(['save', 'find']).default('save').catch('save'),
      channel: text,
      receivedOn: text,
      who: text,
      name: text,
      email: text,
      phone: text,
      postalAddress: text,
      prefers: text,
      title: text,
      body: text,
      areaId: text,
      livesIn: text,
      reference: text,
      showName: text,
      supports: texts,
      reactionTo: text,
      reaction: text,
      findContact: text,
      findIdea: text,
      submissionKey: z.uuid(),
    })
    .superRefine((form, context) => {
      if (form.action === 'find') return;
      const wrong = (field: keyof typeof form, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (!deskChannels.some((channel) => channel === form.channel)) wrong('channel', t.channel);
      if (!isDay(form.receivedOn)) wrong('receivedOn', t.receivedOn);
      if (!/^(anonymous|new|contact-\d{1,15})$/.test(form.who)) wrong('who', t.who);
      if (form.who === 'new') refineContact(form, wrong, t);
      for (const field of ['title', 'body', 'reaction', 'reference'] as const) {
        if ([...form[field]].length > limits[field]) wrong(field, t.tooLong(limits[field]));
      }
      const somethingElse = numbersIn(form.supports).length > 0 || form.reaction !== '' || form.reactionTo !== '';
      if (form.title === '' && (form.body !== '' || !somethingElse)) wrong('title', t.title);
      if (form.reaction !== '' && !/^\d{1,15}$/.test(form.reactionTo)) wrong('reactionTo', t.reactionTo);
      if (form.reaction === '' && form.reactionTo !== '') wrong('reaction', t.reaction);
      if (!/^[\d\s,;]*$/.test(form.supports) || numbersIn(form.supports).length > 50) wrong('supports', t.numbers);
    });
}
export type EntryForm = z.output<ReturnType<typeof entryForm>>;

type ContactFields = Record<'name' | 'email' | 'phone' | 'postalAddress' | 'prefers', string>;

function refineContact(
  form: ContactFields,
  wrong: (field: keyof ContactFields, message: string) => void,
  t: ReturnType<typeof entryMessages>['errors'],
) {
  if (form.name === '') wrong('name', t.name);
  for (const field of ['name', 'email', 'phone', 'postalAddress'] as const) {
    if ([...form[field]].length > limits[field]) wrong(field, t.tooLong(limits[field]));
  }
  if (form.email !== '' && !looksLikeEmail(form.email)) wrong('email', t.email);
  if (form.phone !== '' && !looksLikePhone(form.phone)) wrong('phone', t.phone);
  const prefers = preferences.find((preference) => preference === form.prefers);
  if (!prefers) return wrong('prefers', t.prefers);
  const needed = needsFor(prefers);
  const message = { email: t.emailNeeded, phone: t.phoneNeeded, postalAddress: t.addressNeeded };
  if (needed && form[needed] === '') wrong(needed, message[needed]);
}

/** The checked form as the command takes it. */
export function toEntry(form: EntryForm, stepId: number): Entry {
  return {
    stepId,
    channel: form.channel as Entry['channel'],
    receivedOn: form.receivedOn,
    contributor: contributorIn(form),
    livesIn: areaIn(form.livesIn),
    contribution:
      form.title === ''
        ? null
        : {
            title: form.title,
            body: form.body,
            areaId: areaIn(form.areaId),
          },
    supports: numbersIn(form.supports),
    reaction: form.reaction === '' ? null : { contributionId: Number(form.reactionTo), body: form.reaction },
    showName: form.showName !== '',
    reference: form.reference || null,
    submissionKey: form.submissionKey,
  };
}

function areaIn(typed: string): number | null {
  return /^\d{1,15}$/.test(typed) ? Number(typed) : null;
}

function contributorIn(form: EntryForm): Contributor {
  if (form.who === 'anonymous') return { kind: 'anonymous' };
  if (form.who !== 'new') return { kind: 'known', contactId: Number(form.who.replace('contact-', '')) };
  return {
    kind: 'new',
    contact: {
      name: form.name,
      email: form.email || null,
      phone: form.phone || null,
      postalAddress: form.postalAddress || null,
      prefers: form.prefers as (typeof preferences)[number],
    },
  };
}

function numbersIn(text: string): number[] {
  return [...new Set((text.match(/\d{1,15}/g) ?? []).map(Number))];
}
