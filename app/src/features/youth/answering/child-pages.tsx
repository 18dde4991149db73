import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../../platform/http/form.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ClassQuestion } from '../../steps/index.ts';
import { Pictogram } from '../questions/pictogram.tsx';
import type { ClassSession } from '../sessions/load-session.ts';
import { SheetWords } from '../sessions/sheet-words.tsx';
import { longestWords } from './child-words.ts';
import type { OpenSheet } from './load-sheet.ts';
import { childMessages } from './messages.ts';

type ScreenProps = PropsWithChildren<{
  frame: Frame;
  title: string;
  heading?: Child;
  pictogram?: string;
  state?: FormState | undefined;
}>;

/** One thing on a screen: a picture, a few words, large buttons. */
function Screen({ frame, title, heading = title, pictogram, state, children }: ScreenProps) {
  return (
    <Page frame={frame} title={title} errors={state}>
      <div class="app-child">
        {pictogram && <Pictogram name={pictogram} />}
        <h1 class="utrecht-heading-1">{heading}</h1>
        {children}
      </div>
    </Page>
  );
}

/** Where a child types the code of the board, and hears kindly what is wrong. */
export function CodePage({ frame, state }: { frame: Frame; state: FormState }) {
  const t = childMessages(frame.locale);
  return (
    <Screen frame={frame} title={t.codeTitle} pictogram="people" state={state}>
      <Paragraph>{t.codeLead}</Paragraph>
      <Form action="/klas" state={state}>
        <TextField name="code" label={t.code} description={t.codeHelp} autocomplete="off" size="medium" />
        <div class="app-child__buttons">
          <Button>{t.go}</Button>
        </div>
      </Form>
    </Screen>
  );
}

/** What the question is about, before a child begins. */
export function StartPage({ frame, session, state }: { frame: Frame; session: ClassSession; state: FormState }) {
  const t = childMessages(frame.locale);
  const { question, about, pictogram } = session.question;
  return (
    <Screen frame={frame} title={question} heading={<Written>{question}</Written>} pictogram={pictogram} state={state}>
      <div class="app-child__about">
        {about.split('\n').map((line) => (
          <Paragraph>
            <Written>{line}</Written>
          </Paragraph>
        ))}
        <Paragraph>{t.noName}</Paragraph>
        <Paragraph soft>{t.who}</Paragraph>
      </div>
      <read-aloud data-start={t.listen} data-stop={t.stop} />
      <Form action={`/klas/${session.code}`} state={state}>
        <div class="app-child__buttons">
          <Button>{t.begin}</Button>
        </div>
      </Form>
    </Screen>
  );
}

type PartProps = {
  frame: Frame;
  sheet: OpenSheet;
  part: ClassQuestion;
  /** From 1. */
  number: number;
  together: number;
  state: FormState;
  /** The words look like a name: the child may say that they are none. */
  asksSure: boolean;
};

/** One question: a few large buttons, or a field for words. */
export function PartPage({ frame, sheet, part, number, together, state, asksSure }: PartProps) {
  const t = childMessages(frame.locale);
  const { question, pictogram } = sheet.session.question;
  const home = `/klas/${sheet.session.code}/${sheet.key}`;
  const title = part.text === '' ? question : part.text;
  return (
    <Screen frame={frame} title={title} heading={<Written>{title}</Written>} pictogram={pictogram} state={state}>
      {together > 1 && <Paragraph soft>{t.progress(number, together)}</Paragraph>}
      <read-aloud data-start={t.listen} data-stop={t.stop} />
      <Form action={`${home}/${number}`} state={state}>
        {part.choices ? (
          <div class="app-child__choices">
            {part.choices.map((choice) => (
              <Button
                kind="secondary"
                name="answer"
                value={choice.key}
                pressed={sheet.answers[part.key] === choice.key}
              >
                <Written>{choice.text}</Written>
              </Button>
            ))}
          </div>
        ) : (
          <>
            <TextArea
              name="answer"
              label={t.yourAnswer}
              description={t.noName}
              value={sheet.answers[part.key]}
              rows={5}
              maxLength={longestWords}
            />
            {asksSure && <CheckboxField name="sure" label={t.sure} optional />}
            <div class="app-child__buttons">
              <Button>{t.next}</Button>
            </div>
          </>
        )}
      </Form>
      <div class="app-child__ways">
        <Link href={number === 1 ? `/klas/${sheet.session.code}` : `${home}/${number - 1}`}>{t.back}</Link>
        {together > 1 && <Link href={number === together ? home : `${home}/${number + 1}`}>{t.skip}</Link>}
      </div>
    </Screen>
  );
}

type SheetProps = { frame: Frame; sheet: OpenSheet; parts: readonly ClassQuestion[]; state: FormState };

/** What a child wrote, before it goes; the way back to each answer. */
export function CheckPage({ frame, sheet, parts, state }: SheetProps) {
  const t = childMessages(frame.locale);
  const home = `/klas/${sheet.session.code}/${sheet.key}`;
  return (
    <Screen frame={frame} title={t.checkTitle} pictogram={sheet.session.question.pictogram} state={state}>
      <Paragraph>{t.checkLead}</Paragraph>
      <ul class="app-sheets">
        {parts.map((part, index) => (
          <li class="app-sheet">
            <SheetWords sheet={sheet} parts={[part]} />
            <Link href={`${home}/${index + 1}`}>
              {t.change}
              {part.text !== '' && <span class="app-hidden">: {part.text}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <Form action={home} state={state}>
        <div class="app-child__buttons">
          <Button>{t.send}</Button>
        </div>
      </Form>
    </Screen>
  );
}

/** What happens now, and the way to say one more thing. */
export function SentPage({ frame, sheet, again }: { frame: Frame; sheet: OpenSheet; again: boolean }) {
  const t = childMessages(frame.locale);
  return (
    <Screen frame={frame} title={t.doneTitle} pictogram="sun">
      <Paragraph>{t.doneLead}</Paragraph>
      <Paragraph>{t.doneNext}</Paragraph>
      <div class="app-child__buttons">
        {again && (
          <Form action={`/klas/${sheet.session.code}`} inline>
            <Button>{t.again}</Button>
          </Form>
        )}
        <ButtonLink kind="secondary" href="/kinderkrant">
          {t.kidsPaper}
        </ButtonLink>
      </div>
    </Screen>
  );
}
