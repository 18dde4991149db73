import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, EnterButton } from '../../../platform/ui/button.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import { wordsOf } from '../statements/statement.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import type { ToAnswer } from './next-statement.ts';
import type { Progress } from './own-answers.ts';
import { partMessages } from './part-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  statement: ToAnswer;
  progress: Progress;
  state: FormState;
  /** A code for a browser that we do not know yet; see whoActs. */
  begin: string | null;
  /** Whoever changes an answer goes back to the list of them. */
  changing: boolean;
  /** The statement that was answered was taken away meanwhile. */
  gone: boolean;
};

/** One statement with its buttons; they stand where a thumb reaches them. */
export function AnswerPage({ frame, step, dialogue, statement, progress, state, begin, changing, gone }: Props) {
  const t = partMessages(frame.locale);
  const d = dialogueMessages(frame.locale);
  const home = { href: dialoguePath(step), label: <Written>{step.title}</Written> };
  return (
    <Page
      frame={frame}
      title={wordsOf(statement, frame.locale).text}
      here={t.statement}
      errors={state}
      breadcrumbs={[...stepCrumbs(step, frame.locale), home]}
    >
      {gone && <Alert>{t.gone}</Alert>}
      <answer-keys class="app-answering">
        <Paragraph soft>
          {t.about}
          <Written>{dialogue.question}</Written>
        </Paragraph>
        {/* Takes the focus after each answer, so that it is read aloud and the keys work. */}
        <h1 class="utrecht-heading-1 app-answering__statement" id="stelling" tabindex={-1}>
          <StatementWords of={statement} />
        </h1>
        <Chips>
          <Chip>{statement.source === 'seed' ? d.fromAsker[step.projectKind] : d.fromParticipant}</Chip>
        </Chips>
        <Form action={dialoguePath(step, 'answer')} state={state} label={t.statement}>
          <EnterButton />
          <HiddenField name="statement" value={statement.id} />
          {begin && <HiddenField name="begin" value={begin} />}
          {changing && <HiddenField name="changing" value="ja" />}
          <CheckboxField name="important" label={t.important} checked={statement.important} optional />
          <div class="app-answering__buttons">
            {(['agree', 'disagree', 'pass', 'later'] as const).map((answer) => (
              <Button
                kind={answer === 'later' ? 'subtle' : 'secondary'}
                name="answer"
                value={answer}
                {...(statement.answer === null ? {} : { pressed: statement.answer === answer })}
              >
                {d.answer[answer]}
              </Button>
            ))}
          </div>
        </Form>
        <p class="utrecht-paragraph app-answering__keys" hidden>
          {t.keys}
        </p>
      </answer-keys>
      <Paragraph soft>{t.progress(progress.answered, progress.total)}</Paragraph>
      <Paragraph>
        <Link href={dialoguePath(step, 'soFar')}>{t.soFar}</Link>
        {dialogue.writing !== 'nobody' && (
          <>
            {' · '}
            <Link href={dialoguePath(step, 'write')}>{t.write}</Link>
          </>
        )}
        {' · '}
        <Link href={`/melden/stelling/${statement.id}`}>{t.report}</Link>
      </Paragraph>
    </Page>
  );
}
