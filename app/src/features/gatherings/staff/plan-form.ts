import { z } from 'zod';
import { type FormState, manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { optionalMoment, optionalText, textField, typedMoment } from '../../staff/index.ts';
import { audiences, facilities, type GatheringKind, gatheringKinds } from '../gathering.ts';
import type { Gathering } from '../load-gatherings.ts';
import type { GatheringPlan, Meeting } from '../plan-gathering.ts';
import { templates } from '../templates.ts';
import { staffGatheringMessages } from './staff-messages.ts';

export const mostMeetings = 12;
export const meetingFields = Array.from({ length: mostMeetings }, (_, index) => `start${index + 1}`);

const minute = 60_000;

/** Reads what is filled in of a gathering, with the days of its meetings; these last equally long. */
export function planForm(locale: Locale) {
  const t = staffGatheringMessages(locale);
  const whole = (most: number) =>
    z
      .string()
      .trim()
      .default('')
      .refine(
        (typed) => typed === '' || (/^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most),
        t.numberWrong,
      )
      .transform((typed) => (typed === '' ? null : Number(typed)));
  const id = z
    .string()
    .default('')
    .refine((typed) => /^\d{0,15}$/.test(typed), t.choose)
    .transform((typed) => (typed === '' ? null : Number(typed)));
  const moments = Object.fromEntries(meetingFields.map((name) => [name, optionalMoment(t.momentWrong)]));
  return z
    .object({
      kind: z.enum(gatheringKinds, t.choose),
      title: textField(120, t.missing, t.tooLong),
      description: optionalText(3000, t.tooLong),
      programme: optionalText(3000, t.tooLong),
      place: optionalText(200, t.tooLong),
      onlineUrl: optionalText(500, t.tooLong).refine(
        (url) => url === '' || /^https:\/\/[^\s/]+\S*$/.test(url),
        t.urlWrong,
      ),
      facilities: manyOf(z.enum(facilities)),
      accessNote: optionalText(500, t.tooLong),
      areaId: id,
      themeId: id,
      seats: whole(100_000),
      audience: z.enum(audiences, t.choose),
      registrationOpensAt: optionalMoment(t.momentWrong),
      registrationClosesAt: optionalMoment(t.momentWrong),
      certificateAfter: whole(mostMeetings),
      minutes: whole(1440),
      projectId: id,
      submissionKey: z.uuid().optional(),
      seen: z.coerce.number().int().default(0),
    })
    .and(z.object(moments))
    .transform((read, context) => {
      const { minutes, projectId, submissionKey, seen, ...rest } = read;
      const starts = meetingFields.flatMap((name) => (read as Record<string, unknown>)[name] ?? []) as Date[];
      if (starts.length === 0) context.addIssue({ code: 'custom', path: ['start1'], message: t.momentWrong });
      if (minutes === null) context.addIssue({ code: 'custom', path: ['minutes'], message: t.numberWrong });
      const plan = Object.fromEntries(
        Object.entries(rest).filter(([name]) => !meetingFields.includes(name)),
      ) as unknown as GatheringPlan;
      const { registrationOpensAt: opens, registrationClosesAt: closes } = plan;
      if (opens && closes && closes <= opens) {
        context.addIssue({ code: 'custom', path: ['registrationClosesAt'], message: t.closesFirst });
      }
      if (plan.certificateAfter !== null && plan.certificateAfter > starts.length) {
        context.addIssue({ code: 'custom', path: ['certificateAfter'], message: t.certificateTooMany });
      }
      const meetings: Meeting[] = starts
        .toSorted((a, b) => a.getTime() - b.getTime())
        .map((startsAt) => ({ startsAt, endsAt: new Date(startsAt.getTime() + (minutes ?? 1) * minute) }));
      return { plan, meetings, projectId, submissionKey, seen };
    });
}

/** A new form, filled in from the template of this kind. */
export function templateValues(kind: GatheringKind, projectId: number | null): FormState['values'] {
  const { minutes, seats, audience, certificateAfter, title, description, programme } = templates[kind];
  return {
    ...{ kind, title, description, programme, audience },
    ...{ minutes: String(minutes), seats: String(seats ?? ''), certificateAfter: String(certificateAfter ?? '') },
    projectId: String(projectId ?? ''),
  };
}

/** The form of what was planned. */
export function typedPlan(gathering: Gathering): FormState['values'] {
  const { kind, title, description, programme, place, onlineUrl, accessNote, audience, meetings } = gathering;
  const [first] = meetings;
  const minutes = first ? Math.round((first.endsAt.getTime() - first.startsAt.getTime()) / minute) : 60;
  const number = (value: number | null) => String(value ?? '');
  return {
    ...{ kind, title, description, programme, place, onlineUrl, accessNote, audience, minutes: String(minutes) },
    ...{ facilities: gathering.facilities, areaId: number(gathering.areaId), themeId: number(gathering.themeId) },
    ...{ seats: number(gathering.seats), certificateAfter: number(gathering.certificateAfter) },
    registrationOpensAt: typedMoment(gathering.registrationOpensAt),
    registrationClosesAt: typedMoment(gathering.registrationClosesAt),
    ...Object.fromEntries(meetings.map(({ ordinal, startsAt }) => [`start${ordinal}`, typedMoment(startsAt)])),
  };
}
