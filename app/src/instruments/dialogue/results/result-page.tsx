import { openness, type Step } from '../../../features/steps/index.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { PartFrame } from '../taking-part/part-frame.tsx';
import type { OwnPlace, Result } from './figures.ts';
import { Findings } from './findings.tsx';
import { GroupSections } from './group-sections.tsx';
import { Important } from './important.tsx';
import { MapPicture } from './map-picture.tsx';
import { OpinionRows } from './opinion-rows.tsx';
import { resultMessages } from './result-messages.ts';
import type { Known } from './sentence.tsx';
import { shownStatements } from './shown-statements.ts';

export type ResultProps = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  /** Undefined as long as nothing was computed. */
  result: Result | undefined;
  known: readonly Known[];
  own: OwnPlace | undefined;
  /** How many more people it takes before anything is shown. */
  needed: number;
  now: Date;
};

/** What came of a dialogue so far: first in sentences, then in a table, and for who wants it in a drawing. */
export function ResultPage(props: ResultProps) {
  const { frame, step, dialogue, result, needed, now } = props;
  const t = resultMessages(frame.locale);
  const enough = result !== undefined && result.participants >= dialogue.threshold;
  const open = openness(step, now) === 'open';
  return (
    <PartFrame frame={frame} step={step} title={t.title} wide>
      <live-result id="uitkomst" data-src={`${dialoguePath(step, 'result')}/stroom`}>
        {enough ? (
          <Inside {...props} result={result} />
        ) : (
          <Paragraph>
            {result ? t.tooFew(dialogue.threshold, needed) : `${t.nothing} ${t.tooFew(dialogue.threshold, needed)}`}
          </Paragraph>
        )}
      </live-result>
      <Buttons>
        {open && <ButtonLink href={`${dialoguePath(step, 'answer')}#stelling`}>{t.takePart}</ButtonLink>}
        <ButtonLink kind="secondary" href={dialoguePath(step)}>
          {t.back}
        </ButtonLink>
      </Buttons>
    </PartFrame>
  );
}

function Inside({ frame, step, dialogue, result, known, own }: ResultProps & { result: Result }) {
  const { locale } = frame;
  const t = resultMessages(locale);
  const { figures, participants, answers, computedAt } = result;
  const explanation = figures.explanation[locale];
  const statements = shownStatements(figures, known);
  const files = Object.keys(t.files) as (keyof typeof t.files)[];
  return (
    <>
      <p class="utrecht-paragraph utrecht-paragraph--lead">{explanation.summary.at(-1)}</p>
      <Findings explanation={explanation} known={known} locale={locale} />
      <Important statements={statements} locale={locale} />
      <GroupSections figures={figures} known={known} own={own} locale={locale} />
      {explanation.uncertain.length > 0 && (
        <Section title={t.uncertain}>
          <List items={explanation.uncertain} />
        </Section>
      )}
      <OpinionRows dialogue={dialogue} figures={figures} statements={statements} locale={locale} />
      {figures.groups.length > 0 && (
        <Details summary={t.map} id="tekening">
          <MapPicture figures={figures} own={own} locale={locale} />
          <Paragraph soft>{t.mapText}</Paragraph>
        </Details>
      )}
      <Details summary={t.how} id="telling">
        <Paragraph>{t.howText}</Paragraph>
        <Paragraph>{t.openText(figures.threshold)}</Paragraph>
        <List
          items={files.map((name) => <Link href={`${dialoguePath(step, 'result')}/${name}`}>{t.files[name]}</Link>)}
        />
      </Details>
      <StatRow
        stats={[
          { figure: formatCount(participants, locale), label: t.people },
          { figure: formatCount(answers, locale), label: t.answers },
          { figure: formatCount(figures.statements.length, locale), label: t.statements },
        ]}
      />
      <Paragraph soft>{t.counted(formatMoment(computedAt, locale))}</Paragraph>
    </>
  );
}
