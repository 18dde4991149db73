import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { surveyMessages } from '../messages.ts';
import { questionsOf, type Section as SurveySection } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { surveyStaffPath } from '../survey-path.ts';
import { builderMessages } from './builder-messages.ts';
import { ConditionWords } from './condition-words.tsx';

type Props = { section: SurveySection; work: SurveyWork; locale: Locale };

/** One page of the questionnaire with its questions, and the buttons that move them. */
export function PageRows({ section, work, locale }: Props) {
  const t = builderMessages(locale);
  const { survey, step } = work;
  const path = surveyStaffPath(step);
  const fixed = survey.fixedAt !== null;
  const own = `${path}/paginas/${section.id}`;
  const questions = questionsOf(survey.sections).length;
  return (
    <Section
      title={<Written>{t.page(section.number, section.title)}</Written>}
      all={{ href: own, label: t.changePage }}
      intro={section.intro === '' ? undefined : <Written>{section.intro}</Written>}
    >
      {section.questions.length === 0 && <Paragraph soft>{t.empty}</Paragraph>}
      <RowList>
        {section.questions.map((question) => (
          <RowItem
            href={`${path}/vragen/${question.id}`}
            title={<Written>{`${question.number}. ${question.text}`}</Written>}
            side={
              !fixed && (
                <MoveForm
                  action={`${path}/vragen/${question.id}/plaats`}
                  of={question.text}
                  words={t.moves.question}
                  first={question.number === 1 && section.number === 1}
                  last={question.number === questions && section.number === survey.sections.length}
                  locale={locale}
                />
              )
            }
          >
            {[surveyMessages(locale).kinds[question.design.kind], question.required && t.required]
              .filter(Boolean)
              .join(' · ')}
            {question.onlyIf && (
              <Paragraph soft>
                <ConditionWords question={question} sections={survey.sections} locale={locale} />
              </Paragraph>
            )}
          </RowItem>
        ))}
      </RowList>
      {!fixed && (
        <Buttons>
          <ButtonLink kind="secondary" href={`${path}/vragen/nieuw?pagina=${section.id}`}>
            {t.addQuestion}
          </ButtonLink>
          {survey.sections.length > 1 && (
            <MoveForm
              action={`${own}/plaats`}
              of={section.title}
              words={t.moves.page}
              first={section.number === 1}
              last={section.number === survey.sections.length}
              locale={locale}
            />
          )}
        </Buttons>
      )}
    </Section>
  );
}

type MoveProps = {
  action: string;
  of: string;
  words: { up: string; down: string };
  first: boolean;
  last: boolean;
  locale: Locale;
};

function MoveForm({ action, of, words, first, last, locale }: MoveProps) {
  return first && last ? null : (
    <Form action={action} label={builderMessages(locale).move(of)} inline>
      {!first && (
        <Button kind="subtle" name="move" value="up" label={`${words.up}: ${of}`}>
          {words.up}
        </Button>
      )}
      {!last && (
        <Button kind="subtle" name="move" value="down" label={`${words.down}: ${of}`}>
          {words.down}
        </Button>
      )}
    </Form>
  );
}
