import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { teamMessages } from '../team-messages.ts';
import type { DraftModel } from './draft-page.tsx';
import type { Issue } from './load-issue.ts';
import { composingMessages } from './messages.ts';

/** Who wrote it, and who else looked at it. */
export function LookSection({ frame, issue }: { frame: Frame; issue: Issue }) {
  const { locale, actor } = frame;
  const t = composingMessages(locale);
  const own = actor.kind === 'person' && actor.personId === issue.changedBy;
  return (
    <Section title={t.secondLook} id="meekijken">
      <Paragraph>{t.writer(issue.writer ?? t.someone, formatMoment(issue.changedAt, locale))}</Paragraph>
      {issue.approvedAt !== null ? (
        <Paragraph>{t.approved(issue.approver ?? t.someone, formatMoment(issue.approvedAt, locale))}</Paragraph>
      ) : own ? (
        <Paragraph>{t.askOther}</Paragraph>
      ) : (
        <Form action={`/beheer/nieuwsbrief/${issue.id}/akkoord`} prefix="akkoord" label={t.secondLook}>
          <Paragraph>{t.approveText}</Paragraph>
          <Button>{t.approve}</Button>
        </Form>
      )}
    </Section>
  );
}

/** How many get it, and the buttons that send it; before the second look it says what lacks. */
export function SendSection({ frame, model, plan }: { frame: Frame; model: DraftModel; plan: FormState }) {
  const { locale } = frame;
  const t = composingMessages(locale);
  const { get, none } = model.readers;
  const action = `/beheer/nieuwsbrief/${model.issue.id}/versturen`;
  return (
    <Section title={t.send} id="versturen">
      <Paragraph>{t.readers(formatCount(get, locale))}</Paragraph>
      {none > 0 && <Paragraph>{t.withNone(formatCount(none, locale))}</Paragraph>}
      {model.issue.approvedAt === null ? (
        <Paragraph>{teamMessages(locale).refused['not-approved']}</Paragraph>
      ) : (
        <>
          <Form action={action} prefix="nu" label={t.sendNow}>
            <Button name="how" value="now">
              {t.sendNow}
            </Button>
          </Form>
          <Form action={action} state={plan} prefix="plan" label={t.plan}>
            <DateTimeField name="sendAt" label={t.when} />
            <Button kind="secondary" name="how" value="later">
              {t.plan}
            </Button>
          </Form>
        </>
      )}
    </Section>
  );
}
