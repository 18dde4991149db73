import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Contributor, limits, looksLikeEmail } from '../../desk/index.ts';
import { dayField } from '../../staff/index.ts';
import { backingForm } from '../giving/backing-form.ts';
import { deskMessages } from './desk-messages.ts';

/** The ways by which it reaches the desk. */
export const deskWays = ['paper', 'phone', 'desk', 'meeting'] as const;
/** How somebody wants to hear of the answer. */
export const hearings = ['email', 'letter', 'none'] as const;

const text = z.string().trim().prefault('');

/** What the desk types: what a neighbour would send, how it came in, and whose it is. */
export function deskForm(locale: Locale) {
  const t = deskMessages(locale).error;
  return backingForm(locale)
    .extend({
      channel: z.enum(deskWays, { error: t.channel }),
      receivedOn: dayField(t['received-in-future']),
      name: text,
      email: text,
      postalAddress: text,
      prefers: z.enum(hearings).catch('none').default('none'),
    })
    .superRefine((form, context) => {
      const wrong = (path: 'name' | 'email' | 'postalAddress', message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      for (const field of ['name', 'email', 'postalAddress'] as const)
        if ([...form[field]].length > limits[field]) wrong(field, t.tooLong(limits[field]));
      if (form.name === '' && (form.email !== '' || form.postalAddress !== '' || form.prefers !== 'none'))
        wrong('name', t.name);
      if (form.email === '' ? form.prefers === 'email' : !looksLikeEmail(form.email)) wrong('email', t.email);
      if (form.prefers === 'letter' && form.postalAddress === '') wrong('postalAddress', t.address);
    });
}

/** Whose it is: without a name nobody's in particular. */
export function contributorOf(form: z.output<ReturnType<typeof deskForm>>): Contributor {
  const { name, email, postalAddress, prefers } = form;
  if (name === '') return { kind: 'anonymous' };
  const contact = { name, email: email || null, phone: null, postalAddress: postalAddress || null, prefers };
  return { kind: 'new', contact };
}
