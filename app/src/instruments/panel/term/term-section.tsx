import { staffHref } from '../../../features/staff-nav/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { bodies } from '../panel.ts';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import type { TermChange } from './load-term-changes.ts';
import { termOf } from './term.ts';
import { termMessages } from './term-messages.ts';
import { TermText } from './term-text.tsx';

type Props = { frame: Frame; work: PanelWork; changes: readonly TermChange[]; today: string; state: FormState };

/** What kind of body it is and how long it sits, for officers; a council has the way to its next draw. */
export function TermSection({ frame, work, changes, today, state }: Props) {
  const { locale } = frame;
  const t = termMessages(locale);
  const { panel, step } = work;
  return (
    <Section title={t.title} intro={t.intro} id="termijn">
      <TermText term={termOf(panel)} changes={changes} today={today} locale={locale} />
      {!panel.deletedAt && (
        <Form action={`${panelStaffPath(step)}/termijn`} state={state} prefix="termijn" label={t.title}>
          <RadioField
            name="body"
            label={t.body}
            options={bodies.map((value) => ({ value, label: t.bodies[value], hint: t.bodyHints[value] }))}
          />
          <DateField name="from" label={t.from} optional />
          <DateField name="until" label={t.until} description={t.untilHelp} optional />
          {panel.deleteOn !== null && <DateField name="deleteOn" label={t.deleteOn} description={t.deleteHelp} />}
          <SubmitRow label={t.save} />
        </Form>
      )}
      {panel.body === 'council' && (
        <>
          <Paragraph>{t.nextIntro}</Paragraph>
          <LinkMore href={nextDrawPath(step.projectSlug)}>{t.next}</LinkMore>
        </>
      )}
    </Section>
  );
}

/** Where an officer begins the panel that comes after this one. */
function nextDrawPath(slug: string) {
  return `${staffHref(slug, 'steps')}/nieuw?soort=panel` as const;
}
