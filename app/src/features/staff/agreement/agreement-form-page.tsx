import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { agreementMessages, agreementTexts, levels } from '../../agreements/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { type Refusal, StaffPage, type StaffProject } from '../staff-page.tsx';
import type { AgreementFormModel } from './load-agreement-form.ts';
import { agreementFormMessages } from './messages.ts';
import { PromiseRows } from './promise-rows.tsx';

type Props = {
  frame: Frame;
  project: StaffProject;
  model: AgreementFormModel;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** Where the agreement is written: eight elements, what is open and fixed, the promises. */
export function AgreementFormPage({ frame, project, model, state, refusal }: Props) {
  const t = agreementFormMessages(frame.locale);
  const words = agreementMessages(frame.locale);
  const path = staffHref(project.slug, 'agreement');
  const writerId = frame.actor.kind === 'person' ? frame.actor.personId : '';
  return (
    <StaffPage frame={frame} project={project} current="agreement" lead={t.lead} errors={state} refusal={refusal}>
      <Standing frame={frame} project={project} model={model} />
      <Form action={path} state={state}>
        <HiddenField name="version" value={model.version} />
        <RadioField
          name="level"
          label={t.level}
          options={levels.map((level) => ({
            value: level,
            label: words.level[level],
            hint: words.levelMeaning[level],
          }))}
        />
        {agreementTexts.map((part) => (
          <TextArea
            name={part}
            label={words.part[part]}
            description={t.help[part]}
            rows={part === 'openPoints' || part === 'fixedPoints' ? 5 : 3}
            optional={part === 'inputUse'}
          />
        ))}
        <Heading level={2}>{t.promises}</Heading>
        <Paragraph>{t.promisesHelp}</Paragraph>
        {model.settled.length > 0 && (
          <>
            <Paragraph>{t.settled}</Paragraph>
            <List items={model.settled.map((promise) => <Written>{promise.what}</Written>)} />
          </>
        )}
        <PromiseRows staff={model.staff} writerId={writerId} values={state.values} locale={frame.locale} />
        {model.version > 1 && (
          <TextArea name="changeNote" label={t.changeNote} description={t.changeNoteHelp} rows={3} />
        )}
        <div class="app-submit">
          <Button name="what" value="publish">
            {t.publish}
          </Button>
          <Button name="what" value="save" kind="secondary">
            {t.saveDraft}
          </Button>
        </div>
      </Form>
      <Versions frame={frame} project={project} model={model} />
    </StaffPage>
  );
}

function Standing({ frame, project, model }: { frame: Frame; project: StaffProject; model: AgreementFormModel }) {
  const t = agreementFormMessages(frame.locale);
  const [current] = model.versions;
  return (
    <Paragraph>
      {current?.publishedAt ? t.current(current.version, formatDay(current.publishedAt, frame.locale)) : t.none}{' '}
      {t.becomes(model.version)}{' '}
      {current && <Link href={`/trajecten/${project.slug}/afspraak/raadsnota`}>{t.councilNote}</Link>}
    </Paragraph>
  );
}

function Versions({ frame, project, model }: { frame: Frame; project: StaffProject; model: AgreementFormModel }) {
  const t = agreementFormMessages(frame.locale);
  if (model.versions.length === 0) return null;
  return (
    <Section title={t.versions} all={{ href: `/trajecten/${project.slug}/afspraak`, label: t.preview }}>
      <List
        items={model.versions.flatMap(({ version, publishedAt }) =>
          publishedAt ? [t.version(version, formatDay(publishedAt, frame.locale))] : [],
        )}
      />
    </Section>
  );
}
