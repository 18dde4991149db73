import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { answerWords } from '../answers/answer-words.ts';
import type { Option, Question } from '../questions/question.ts';
import { pagePath, surveyPath } from '../survey-path.ts';
import type { Filling } from './filling.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = { frame: Frame; filling: Filling; areas: readonly Option[]; missing?: Question | undefined };

/** All answers once more before they are sent, with the way back to each page. */
export function ReviewPage({ frame, filling, areas, missing }: Props) {
  const { locale } = frame;
  const t = fillingMessages(locale);
  const { step, pages, answers } = filling;
  const pageOf = pages.find(({ id }) => id === missing?.sectionId);
  return (
    <FillingFrame frame={frame} step={step} title={t.reviewTitle} lead={t.reviewLead}>
      {missing && (
        <Alert kind="error" title={t.missing}>
          <Paragraph>
            <Written>{missing.text}</Written>
          </Paragraph>
          {pageOf && <Link href={pagePath(step, pageOf.number)}>{t.toMissing}</Link>}
        </Alert>
      )}
      {pages.map((page) => (
        <Section
          title={<Written>{page.title}</Written>}
          all={{ href: pagePath(step, page.number), label: <ChangeLabel words={t.change} title={page.title} /> }}
        >
          <RowList>
            {page.questions.map((question) => (
              <RowItem title={<Written>{question.text}</Written>}>
                <Lines lines={answerWords(question, answers.get(question.id), { locale, areas })} />
              </RowItem>
            ))}
          </RowList>
        </Section>
      ))}
      <Form action={`${surveyPath(step)}/versturen`} label={t.send}>
        <SubmitRow label={t.send} />
      </Form>
    </FillingFrame>
  );
}

function ChangeLabel({ words, title }: { words: string; title: string }) {
  return (
    <>
      {words}: <Written>{title}</Written>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          <Written>{line}</Written>
        </>
      ))}
    </>
  );
}
