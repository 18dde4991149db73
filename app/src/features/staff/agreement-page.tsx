import type { FormState } from '../../platform/http/form.ts';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { agreementMessages, agreementTexts, levels } from '../agreements/index.ts';
import { agreementFormMessages } from './agreement-messages.ts';
import { PromiseRows } from './promise-rows.tsx';
import { StaffPage } from './staff-page.tsx';

type Props = { frame: Frame; project: { slug: string; question: string }; state: FormState; version: number };

/** Writing the agreement: Haarlem's eight elements, what is open and fixed, who decides, and the promises. */
export function AgreementFormPage({ frame, project, state, version }: Props) {
  const t = agreementFormMessages(frame.locale);
  const names = agreementMessages(frame.locale);
  return (
    <StaffPage frame={frame} project={project} part="agreement" lead={t.lead(version)} errors={state}>
      <LinkMore href={`/beheer/trajecten/${project.slug}/afspraak/raadsnota`}>{t.note}</LinkMore>
      <Form action={`/beheer/trajecten/${project.slug}/afspraak`} state={state}>
        <RadioField
          name="level"
          label={t.level}
          options={levels.map((level) => ({
            value: level,
            label: names.level[level],
            hint: names.levelMeaning[level],
          }))}
        />
        {agreementTexts.map((part) => (
          <TextArea
            name={part}
            label={names.part[part]}
            description={t.help[part]}
            rows={4}
            optional={part === 'inputUse'}
          />
        ))}
        <Paragraph>{t.promisesHelp}</Paragraph>
        <PromiseRows state={state} locale={frame.locale} />
        {version > 1 && <TextArea name="changeNote" label={t.changeNote} description={t.changeNoteHelp} rows={3} />}
        <Buttons>
          <Button kind="secondary">{t.save}</Button>
          <Button name="publish" value="ja">
            {t.publish}
          </Button>
        </Buttons>
      </Form>
    </StaffPage>
  );
}
