import type { FormState } from '../../../platform/http/form.ts';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Choice } from '../../../platform/ui/form/choice.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { sessionMessages } from './messages.ts';
import type { SessionModel } from './session-page.tsx';
import { wordsOf } from './sheet.ts';
import { SheetWords } from './sheet-words.tsx';

/** How many answers a teacher reads on one screen. */
export const sheetsAtOnce = 20;

/** The answers that wait for the teacher; ticked goes on, the rest of the screen is put aside. */
export function JudgeForm({ frame, model, state }: { frame: Frame; model: SessionModel; state: FormState }) {
  const t = sessionMessages(frame.locale);
  const { session, parts, toRead, counts } = model;
  const home = `/school/lessen/${session.id}`;
  if (toRead.length === 0)
    return (
      <EmptyState title={t.noneYet}>
        <Paragraph>{t.noneYetText}</Paragraph>
      </EmptyState>
    );
  const hasWords = parts.some(({ choices }) => choices === null);
  return (
    <Section title={t.toJudge} intro={t.toJudgeHelp} id="lezen">
      <Form action={`${home}/antwoorden`} state={state}>
        <ul class="app-sheets">
          {toRead.map((sheet, index) => (
            <li class="app-sheet">
              <HiddenField name="shown" value={sheet.id} />
              <SheetWords sheet={sheet} parts={parts} />
              {sheet.maybeName && <p class="app-sheet__warning">{t.maybeName}</p>}
              <div class="app-sheet__choice">
                <Choice
                  type="checkbox"
                  id={`keep-${sheet.id}`}
                  name="keep"
                  value={String(sheet.id)}
                  label={
                    <>
                      {t.keep}
                      <span class="app-hidden">: {t.answerNumber(index + 1)}</span>
                    </>
                  }
                  checked={!sheet.maybeName || wordsOf(sheet) !== sheet.answers}
                />
                {hasWords && (
                  <Link href={`${home}/antwoorden/${sheet.id}`}>
                    {t.shorten}
                    <span class="app-hidden">: {t.answerNumber(index + 1)}</span>
                  </Link>
                )}
              </div>
            </li>
          ))}
        </ul>
        <SubmitRow label={t.judge} />
      </Form>
      {counts.sent > toRead.length && <Paragraph>{t.more(counts.sent - toRead.length)}</Paragraph>}
    </Section>
  );
}
