import { formatCount } from '../../platform/i18n/format.ts';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { BigFigure } from '../../platform/ui/big-figure.tsx';
import { FigureAndList } from '../../platform/ui/figure-and-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { projectHref } from '../project-access/index.ts';
import type { AnswerFigures } from './answer-figures.ts';
import { excerpt } from './excerpt.ts';
import type { LatestAnswer } from './latest-answers.ts';
import { answerMessages } from './messages.ts';
import { blockOutcome } from './outcome-share.ts';
import { percentage } from './percentage.ts';

/** For the home page (`town`: the past year) and for one trajectory. */
export type AnswerStripModel = { figures: AnswerFigures; latest: readonly LatestAnswer[]; of: 'town' | 'project' };

/** What was done with people's input: one figure, and the latest answers in their own words. */
export function AnswerStrip({ frame, model }: { frame: Frame; model: AnswerStripModel }) {
  const t = answerMessages(frame.locale).figures;
  return (
    <Section title={t.title} id="antwoorden" all={{ href: '/wat-is-er-gedaan', label: t.all }}>
      <FigureAndList figure={<AnswerRate frame={frame} figures={model.figures} />}>
        {model.latest.map((answer) => (
          <AnswerTeaser frame={frame} answer={answer} withProject={model.of === 'town'} />
        ))}
      </FigureAndList>
    </Section>
  );
}

/** The answer rate as one large figure, and how long people waited. */
export function AnswerRate({ frame, figures }: { frame: Frame; figures: AnswerFigures }) {
  const t = answerMessages(frame.locale).figures;
  const count = (number: number) => formatCount(number, frame.locale);
  if (figures.received === 0) return <Paragraph soft>{t.none}</Paragraph>;
  return (
    <>
      <BigFigure figure={`${percentage(figures.answered, figures.received)} %`}>
        {t.rate(count(figures.answered), count(figures.received))}
      </BigFigure>
      {figures.medianDays !== null && <Paragraph>{medianSentence(figures.medianDays, frame)}</Paragraph>}
    </>
  );
}

/** One answer in a list: the contribution that it is about, the outcome and the first words of why. */
export function AnswerTeaser({
  frame,
  answer,
  withProject,
}: {
  frame: Frame;
  answer: LatestAnswer;
  withProject: boolean;
}) {
  const t = answerMessages(frame.locale).figures;
  const others = answer.contributionCount > 1 ? ` (${t.contributions(answer.contributionCount)})` : '';
  return (
    <AnswerBlock
      outcome={blockOutcome[answer.outcome]}
      about={
        <>
          <Link href={`/antwoorden/${answer.id}`}>
            <Written>{answer.title}</Written>
          </Link>
          {others}
        </>
      }
    >
      <Paragraph>
        <Written>{excerpt(answer.why, 220)}</Written>
      </Paragraph>
      {withProject && (
        <Paragraph soft>
          <Link href={projectHref({ kind: answer.projectKind, slug: answer.projectSlug })}>
            <Written>{answer.projectQuestion}</Written>
          </Link>
        </Paragraph>
      )}
    </AnswerBlock>
  );
}

// Rounded up: who is told "within 3 days" did not wait longer.
function medianSentence(medianDays: number, frame: Frame): string {
  const t = answerMessages(frame.locale).figures;
  return medianDays < 0.5 ? t.sameDay : t.median(t.days(Math.ceil(medianDays)));
}
