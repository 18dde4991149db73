import type { FormState } from '../../../platform/http/form.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { Session } from '../sessions/session.ts';
import { SessionField } from '../sessions/session-field.tsx';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { ExpertList } from './expert-list.tsx';
import { expertMessages } from './expert-messages.ts';
import { type Expert, proposers } from './experts.ts';

type Props = {
  frame: Frame;
  work: PanelWork;
  experts: readonly Expert[];
  sessions: readonly Session[];
  state: FormState;
};

/** Whom a panel hears, for its officers: who is on the public list, and who comes on it. */
export function StaffExpertsPage({ frame, work, experts, sessions, state }: Props) {
  const { locale } = frame;
  const t = expertMessages(locale);
  const path = panelStaffPath(work.step, 'experts');
  return (
    <PanelStaffPage frame={frame} work={work} current="experts" lead={t.lead} errors={state}>
      <Section title={t.list}>
        {experts.length === 0 && <Paragraph>{t.none}</Paragraph>}
        <ExpertList
          experts={experts}
          locale={locale}
          side={({ id, name }) => (
            <Form action={`${path}/weg`} inline label={t.removeLabel(name)}>
              <HiddenField name="id" value={id} />
              <Button kind="subtle" label={t.removeLabel(name)}>
                {t.remove}
              </Button>
            </Form>
          )}
        />
      </Section>
      <Section title={t.add}>
        <Form action={path} state={state} label={t.add} once>
          <TextField name="name" label={t.name} />
          <TextField name="role" label={t.role} />
          <TextField name="viewpoint" label={t.viewpoint} description={t.viewpointExample} />
          <RadioField
            name="proposedBy"
            label={t.proposedBy}
            options={proposers.map((value) => ({ value, label: t.proposers[value] }))}
          />
          <SessionField label={t.session} none={t.noSession} sessions={sessions} locale={locale} />
          <CheckboxField name="consent" label={t.consent} />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
    </PanelStaffPage>
  );
}
