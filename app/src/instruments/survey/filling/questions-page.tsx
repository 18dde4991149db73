import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons, EnterButton } from '../../../platform/ui/button.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type PlaceAsked, QuestionFields } from '../answers/question-fields.tsx';
import type { Section } from '../questions/question.ts';
import { pagePath } from '../survey-path.ts';
import { type Filling, pageBefore } from './filling.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = { frame: Frame; filling: Filling; page: Section; state: FormState; place: PlaceAsked };

/** One page of questions. Which page follows is known once these answers are in. */
export function QuestionsPage({ frame, filling, page, state, place }: Props) {
  const t = fillingMessages(frame.locale);
  const { step, pages } = filling;
  const at = pages.findIndex(({ id }) => id === page.id) + 1;
  return (
    <FillingFrame
      frame={frame}
      step={step}
      title={page.title}
      heading={<Written>{page.title}</Written>}
      above={
        <Chips>
          <Chip kind="open">{t.page(at, pages.length)}</Chip>
        </Chips>
      }
      errors={state}
    >
      {page.intro !== '' && <Prose text={page.intro} />}
      <Form action={pagePath(step, page.number)} state={state} label={page.title} once>
        <EnterButton />
        {page.questions.map((question) => (
          <QuestionFields question={question} place={place} />
        ))}
        <Buttons>
          <Button name="go" value="next">
            {t.next}
          </Button>
          {pageBefore(pages, page.number) && (
            <Button kind="secondary" name="go" value="back">
              {t.back}
            </Button>
          )}
          <Button kind="subtle" name="go" value="later">
            {t.later}
          </Button>
        </Buttons>
      </Form>
    </FillingFrame>
  );
}
