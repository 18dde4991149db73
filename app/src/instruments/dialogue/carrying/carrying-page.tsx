import type { Refusal } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import { sharesOf } from '../results/figures.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import type { Carryable } from './carryable.ts';
import { carryingMessages } from './carrying-messages.ts';

type Props = {
  frame: Frame;
  work: DialogueWork;
  statements: readonly Carryable[];
  /** The steps of the trajectory that take texts in, with what they are. */
  targets: readonly { id: number; title: string; kind: string }[];
  state: FormState;
  refusal?: Refusal | undefined;
};

/** What officers do with a dialogue when it is over: into the report, and on to ideas or a budget. */
export function CarryingPage(props: Props) {
  const { frame, work, state, refusal } = props;
  const t = carryingMessages(frame.locale);
  return (
    <DialogueStaffPage frame={frame} work={work} current="carrying" lead={t.lead} errors={state} refusal={refusal}>
      {/* A team writes its report of support, not of a trajectory. */}
      {work.project.kind === 'trajectory' && (
        <Paragraph>
          {t.toReport} <Link href={staffHref(work.step.projectSlug, 'report')}>{t.report}</Link>
        </Paragraph>
      )}
      <Choose {...props} />
    </DialogueStaffPage>
  );
}

function Choose({ frame, work, statements, targets, state }: Props) {
  const t = carryingMessages(frame.locale);
  const title = dialogueMessages(frame.locale).part.carrying;
  if (targets.length === 0)
    return (
      <Section title={title} intro={t.noStep}>
        <ButtonLink kind="secondary" href={`${staffHref(work.step.projectSlug, 'steps')}/nieuw`}>
          {t.addStep}
        </ButtonLink>
      </Section>
    );
  if (statements.length === 0) return <Paragraph>{t.nothing}</Paragraph>;
  const hintOf = ({ all, shared, went }: Carryable) => {
    const { agree, disagree } = all ? sharesOf(all) : { agree: 0, disagree: 0 };
    return (
      <>
        {all ? t.shares(agree, disagree) : t.hidden}
        {shared && ` · ${t.shared}`}
        {went.length > 0 && (
          <>
            {` · ${t.went} `}
            <Written>{went.join(', ')}</Written>
          </>
        )}
      </>
    );
  };
  return (
    <Form action={dialogueStaffPath(work.step, 'carrying')} state={state} label={title}>
      <CheckboxFields
        name="statement"
        label={t.choose}
        description={t.chooseText}
        chosen={statements.flatMap(({ id, shared, went }) => (shared && went.length === 0 ? String(id) : []))}
        options={statements.map((one) => ({
          value: String(one.id),
          label: <Written>{one.body}</Written>,
          hint: hintOf(one),
        }))}
      />
      <RadioField
        name="to"
        label={t.to}
        options={targets.map((step) => ({
          value: String(step.id),
          label: <Written>{step.title}</Written>,
          hint: step.kind,
        }))}
        value={targets.length === 1 ? String(targets[0]?.id) : undefined}
      />
      <SubmitRow label={t.send} />
    </Form>
  );
}
