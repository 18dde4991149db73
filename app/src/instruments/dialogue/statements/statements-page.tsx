import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import type { Statement } from './statement.ts';
import { statementMessages } from './statement-messages.ts';

type Props = {
  frame: Frame;
  work: DialogueWork;
  statements: readonly Statement[];
  add?: FormState;
  refusal?: Refusal | undefined;
};

const chipOf = { waiting: 'waiting', published: 'open', hidden: 'closed' } as const;

/** The statements of a dialogue for its officers, and where first ones are added. */
export function StatementsPage({ frame, work, statements, add = emptyForm(), refusal }: Props) {
  const t = statementMessages(frame.locale);
  const path = dialogueStaffPath(work.step, 'statements');
  return (
    <DialogueStaffPage frame={frame} work={work} current="statements" lead={t.lead} errors={add} refusal={refusal}>
      <Section title={t.add} intro={t.addText}>
        <Form action={path} state={add} label={t.add}>
          <TextArea name="bodies" label={t.bodies} description={t.bodiesHelp(work.dialogue.maxLength)} rows={6} />
          <TextField name="side" label={t.side} description={t.sideHelp} size="medium" />
          <SubmitRow label={t.addButton} />
        </Form>
      </Section>
      <Section title={t.list}>
        {statements.length === 0 ? (
          <Paragraph>{t.none}</Paragraph>
        ) : (
          <RowList>
            {statements.map((statement) => (
              <RowItem
                href={`${path}/${statement.id}`}
                title={<Written>{statement.body}</Written>}
                side={<Chip kind={chipOf[statement.status]}>{t.status[statement.status]}</Chip>}
              >
                <About statement={statement} kind={work.project.kind} locale={frame.locale} />
              </RowItem>
            ))}
          </RowList>
        )}
      </Section>
    </DialogueStaffPage>
  );
}

type AboutProps = { statement: Statement; kind: DialogueWork['project']['kind']; locale: Frame['locale'] };

function About({ statement, kind, locale }: AboutProps) {
  const t = statementMessages(locale);
  const { source, side, answers, bodyEn } = statement;
  const d = dialogueMessages(locale);
  return (
    <>
      {source === 'seed' ? d.fromAsker[kind] : d.fromParticipant}
      {side !== '' && (
        <>
          {' · '}
          <Written>{side}</Written>
        </>
      )}
      {` · ${t.answers(answers)}${bodyEn === '' ? ` · ${t.noTranslation}` : ''}`}
    </>
  );
}
