import { PaperFoot } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { textOf } from '../answers/answer-words.ts';
import { conditionOptions, type Question, questionsOf, type Section } from '../questions/question.ts';
import type { Survey } from '../questions/survey.ts';
import { paperMessages } from './paper-messages.ts';
import { codeOf, numbered } from './read-codes.ts';

type Props = { frame: Frame; step: Step; survey: Survey; address: string };

/** The questionnaire to print: a sheet for each page, with the numbers by which the desk keys it in. */
export function SheetPage({ frame, step, survey, address }: Props) {
  const { sheet: t, print } = paperMessages(frame.locale);
  const sections = survey.sections.filter(({ questions }) => questions.length > 0);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={print}
      breadcrumbs={[{ href: `/balie/vragenlijst/${step.id}`, label: <Written>{step.title}</Written> }]}
    >
      <h1 class="utrecht-heading-1">
        <Written>{step.title}</Written>
      </h1>
      <Paragraph>{t.fill}</Paragraph>
      {sections.map((section, index) => (
        <article class="app-paper">
          <p class="app-paper__head">
            <span>
              <Written>{section.title}</Written>
            </span>
            <span>{t.page(index + 1, sections.length)}</span>
          </p>
          {section.intro !== '' && (
            <p>
              <Written>{section.intro}</Written>
            </p>
          )}
          {section.questions.map((question) => (
            <OnPaper question={question} sections={sections} frame={frame} />
          ))}
          {index === sections.length - 1 && (
            <div class="app-paper__foot">
              <PaperFoot frame={frame} kind={step.projectKind} closesAt={step.closesAt} address={address} />
            </div>
          )}
        </article>
      ))}
    </Page>
  );
}

type OnPaperProps = { question: Question; sections: readonly Section[]; frame: Frame };

function OnPaper({ question, sections, frame }: OnPaperProps) {
  const t = paperMessages(frame.locale).sheet;
  const { number, text, help, onlyIf } = question;
  const on = questionsOf(sections).find(({ id }) => id === onlyIf?.questionId);
  return (
    <>
      <p class="app-paper__question">
        <Written>{`${number}. ${text}`}</Written>
      </p>
      {on && onlyIf && (
        <p>
          {t.onlyIf(on.number)} <Written>{textOf(conditionOptions(on, t.other), onlyIf.option)}</Written>
        </p>
      )}
      {help !== '' && (
        <p>
          <Written>{help}</Written>
        </p>
      )}
      <Room question={question} frame={frame} />
    </>
  );
}

/** Where somebody answers: boxes with their numbers, or lines. */
function Room({ question, frame }: Omit<OnPaperProps, 'sections'>) {
  const t = paperMessages(frame.locale).sheet;
  const { design } = question;
  switch (design.kind) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return (
        <>
          {design.kind === 'ranking' && <p>{t.ranking(design.places)}</p>}
          {design.kind === 'multiple' && design.most !== null && <p>{t.atMost(design.most)}</p>}
          <PaperBoxes
            choices={numbered(question, t.other).map(({ text }, index) => (
              <Written>{`${codeOf(question, index)} ${text}`}</Written>
            ))}
          />
          {'other' in design && design.other && <PaperLines />}
        </>
      );
    case 'scale':
      return (
        <PaperBoxes
          choices={Array.from({ length: design.steps }, (_, index) => <Written>{edge(index + 1, design)}</Written>)}
        />
      );
    case 'matrix':
      return (
        <>
          {design.rows.map(({ text }) => (
            <>
              <p class="app-paper__label">
                <Written>{text}</Written>
              </p>
              <PaperBoxes
                choices={design.columns.map(({ text: column }, index) => <Written>{`${index + 1} ${column}`}</Written>)}
              />
            </>
          ))}
        </>
      );
    case 'place':
      return (
        <>
          <p>{t.place}</p>
          <PaperLines />
        </>
      );
    case 'number':
    case 'short':
      return <PaperLines />;
    case 'long':
      return <PaperLines count={5} />;
  }
}

function edge(step: number, { steps, low, high }: { steps: number; low: string; high: string }): string {
  const said = step === 1 ? low : step === steps ? high : '';
  return said === '' ? String(step) : `${step} ${said}`;
}
