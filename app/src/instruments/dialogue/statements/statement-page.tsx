import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import { DecisionSection } from '../moderation/decision-section.tsx';
import type { OpenReport } from '../moderation/open-reports.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import type { LookAlike } from './look-alikes.ts';
import type { Statement } from './statement.ts';
import { statementMessages } from './statement-messages.ts';

type Props = {
  frame: Frame;
  work: DialogueWork;
  statement: Statement;
  alike: readonly LookAlike[];
  reports: readonly OpenReport[];
  edit: FormState;
  ruling: FormState;
  refusal?: Refusal | undefined;
};

/** One statement for its officers: what it is, the decision on it, and its translation. */
export function StatementPage({ frame, work, statement, alike, reports, edit, ruling, refusal }: Props) {
  const t = statementMessages(frame.locale);
  const d = dialogueMessages(frame.locale);
  const list = dialogueStaffPath(work.step, 'statements');
  const path = `${list}/${statement.id}`;
  const mayChangeWords = statement.source === 'seed' && statement.answers === 0;
  const errors = { values: {}, errors: { ...edit.errors, ...ruling.errors } };
  return (
    <DialogueStaffPage
      frame={frame}
      work={work}
      current={work.manages ? 'statements' : 'moderation'}
      errors={errors}
      refusal={refusal}
    >
      <Section
        title={
          <>
            “<Written>{statement.body}</Written>”
          </>
        }
      >
        <Chips>
          <Chip kind={statement.status === 'published' ? 'open' : 'waiting'}>{t.status[statement.status]}</Chip>
          <Chip>{statement.source === 'seed' ? d.fromAsker[work.step.projectKind] : d.fromParticipant}</Chip>
          <Chip>{t.answers(statement.answers)}</Chip>
        </Chips>
      </Section>
      <DecisionSection frame={frame} path={path} statement={statement} alike={alike} reports={reports} state={ruling} />
      {work.manages && (
        <Section title={t.edit}>
          <Form action={path} state={edit} label={t.edit} prefix="tekst">
            {mayChangeWords ? (
              <TextField name="body" label={t.body} />
            ) : (
              <>
                <HiddenField name="body" value={statement.body} />
                <Paragraph soft>{t.bodyFixed}</Paragraph>
              </>
            )}
            <TextField name="bodyEn" label={t.bodyEn} description={t.bodyEnHelp} optional />
            {statement.source === 'seed' && (
              <TextField name="side" label={t.side} description={t.sideHelp} size="medium" optional />
            )}
            <SubmitRow label={t.save} />
          </Form>
        </Section>
      )}
      <Paragraph>
        {work.manages ? (
          <Link href={list}>{t.toList}</Link>
        ) : (
          <Link href={dialogueStaffPath(work.step, 'moderation')}>{t.toQueue}</Link>
        )}
      </Paragraph>
    </DialogueStaffPage>
  );
}
