import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { staffEvaluationMessages } from '../staff-messages.ts';
import { voiceMessages } from './messages.ts';
import { voices as allVoices, type VoiceText } from './voice.ts';

type Props = {
  frame: Frame;
  /** Of the evaluation, for who writes it. */
  path: string;
  voices: readonly VoiceText[];
  /** Of the form that asks somebody. */
  state: FormState;
  /** Why a view was not shown just now. */
  problem?: string | undefined;
};

/** Where the officer asks others for their view, reads what they wrote and shows it. */
export function VoicesSection({ frame, path, voices, state, problem }: Props) {
  const t = staffEvaluationMessages(frame.locale);
  const names = voiceMessages(frame.locale).voice;
  return (
    <Section title={t.voices} id="stemmen" intro={t.voicesLead}>
      {problem && <Alert kind="error">{problem}</Alert>}
      <RowList>
        {voices.map((view) => (
          <RowItem title={<Written>{view.role}</Written>} side={<Chip>{names[view.voice]}</Chip>}>
            <View frame={frame} path={path} view={view} />
          </RowItem>
        ))}
      </RowList>
      <Form action={`${path}/stemmen`} state={state} prefix="stem">
        <RadioField
          name="voice"
          label={t.voice}
          inline
          options={allVoices.map((value) => ({ value, label: names[value] }))}
        />
        <TextField name="role" label={t.role} description={t.roleHint} size="medium" />
        <TextField name="email" label={t.email} type="email" size="medium" />
        <SubmitRow label={t.ask} />
      </Form>
    </Section>
  );
}

function View({ frame, path, view }: { frame: Frame; path: string; view: VoiceText }) {
  const t = staffEvaluationMessages(frame.locale);
  const { id, role, body, askedAt, writtenAt, shownAt } = view;
  if (!writtenAt) return t.asked(formatDay(askedAt, frame.locale));
  return (
    <>
      {t.written(formatDay(writtenAt, frame.locale))}
      <Prose text={body} />
      {shownAt ? (
        <Chip kind="adopted">{t.isShown}</Chip>
      ) : (
        <Form action={`${path}/stemmen/${id}/tonen`} inline>
          {/* Which text was read: one that changed meanwhile is not shown unread. */}
          <HiddenField name="written" value={writtenAt.toISOString()} />
          <Button label={t.showLabel(role)}>{t.show}</Button>
        </Form>
      )}
    </>
  );
}
