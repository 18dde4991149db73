import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { mostQuestionCharacters } from './ask-limits.ts';
import { teamMessages } from './messages.ts';
import type { TeamCompanionProps } from './team-companion-page.tsx';
import { companionHref } from './team-href.ts';

/** The team asks for a companion, or reads why it cannot now. */
export function AskForm({ frame, initiative, model, areas, ask }: TeamCompanionProps) {
  const t = teamMessages(frame.locale);
  const { locale, town } = frame;
  if (initiative.status !== 'published') return <Alert>{initiative.status === 'draft' ? t.notYet : t.over}</Alert>;
  return (
    <Section title={t.ask} intro={t.askHelp}>
      {model?.closedAt && <Paragraph>{t.ended}</Paragraph>}
      <Form action={companionHref(initiative.slug)} state={ask} once>
        <RadioField
          name="expertise"
          label={t.expertise}
          options={town.companions.expertise.map(({ slug, name }) => ({ value: slug, label: name[locale] }))}
        />
        <SelectField
          name="areaId"
          label={t.area}
          optional
          empty={t.wholeTown}
          options={areas
            .filter(({ kind }) => kind === 'gebied' || kind === 'wijk')
            .map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextArea
          name="question"
          label={t.question}
          description={t.questionHelp}
          rows={4}
          maxLength={mostQuestionCharacters}
          optional
        />
        <SubmitRow label={t.askButton} />
      </Form>
    </Section>
  );
}
