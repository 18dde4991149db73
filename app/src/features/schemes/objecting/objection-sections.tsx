import type { Child } from 'hono/jsx';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import type { Course } from '../view/load-course.ts';
import { objectingMessages } from './messages.ts';
import { type Objection, openToObjection } from './objection.ts';

/** Objections with what was said to them, for who made them and for officers. */
export function ObjectionSections({ objections, locale }: { objections: readonly Objection[]; locale: Locale }) {
  return (
    <>
      {objections.map((objection) => (
        <ObjectionSection objection={objection} locale={locale} />
      ))}
    </>
  );
}

function ObjectionSection({ objection, locale }: { objection: Objection; locale: Locale }) {
  const t = objectingMessages(locale);
  const { outcome, decidedOn, formerCents, grounds, inTime, dueOn } = objection;
  return (
    <Section title={t.section} id={`bezwaar-${objection.id}`}>
      {!inTime && (
        <Chips>
          <Chip kind="soon">{t.lateChip}</Chip>
        </Chips>
      )}
      <DataList
        items={[
          { name: t.received, value: receivedText(objection, locale) },
          ...(outcome === null ? [{ name: t.due, value: formatDay(dueOn, locale) }] : []),
        ]}
      />
      {grounds !== '' && (
        <>
          <Heading level={3}>{t.groundsTitle}</Heading>
          <Prose text={grounds} />
        </>
      )}
      {outcome !== null && (
        <>
          <Heading level={3}>
            {t.outcomes[outcome]}
            {decidedOn && `, ${formatDay(decidedOn, locale)}`}
          </Heading>
          {formerCents !== null && <Paragraph>{t.former(formatMoney(formerCents, locale))}</Paragraph>}
          <Prose text={objection.reasons} />
        </>
      )}
    </Section>
  );
}

function receivedText({ came, receivedOn, postedOn }: Objection, locale: Locale): Child {
  const how = objectingMessages(locale).receivedHow;
  const day = formatDay(receivedOn, locale);
  return came === 'letter' ? how.letter(day, postedOn ? formatDay(postedOn, locale) : '–') : how[came](day);
}

type OwnProps = { application: Application; course: Course; locale: Locale };

/** For who applied: the way to object as long as that was not done, and otherwise what became of it, with its letter. */
export function OwnObjections({ application, course, locale }: OwnProps) {
  const t = objectingMessages(locale);
  const { id, channel, number } = application;
  const standing = openToObjection(application, course);
  // What the desk entered is objected to at the desk as well.
  const href = channel === 'web' ? applicationPath(id, 'objection') : `/balie/aanvragen?nummer=${number}#bezwaar`;
  return (
    <>
      <ObjectionSections objections={course.objections} locale={locale} />
      {course.objections.some(({ letter }) => letter !== null) && (
        <Buttons>
          <ButtonLink href={applicationPath(id, 'objectionLetter')}>{t.letter}</ButtonLink>
          <ButtonLink kind="secondary" href={applicationPath(id, 'objectionPdf')}>
            {t.pdf}
          </ButtonLink>
        </Buttons>
      )}
      {standing && (
        <Details summary={t.disagree}>
          <Paragraph>{t.inTime(formatDay(standing.until, locale))}</Paragraph>
          <ButtonLink kind="secondary" href={href}>
            {t.make}
          </ButtonLink>
        </Details>
      )}
    </>
  );
}
