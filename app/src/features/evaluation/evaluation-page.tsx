import { formatDay } from '../../platform/i18n/format.ts';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { LessonList } from '../lessons/index.ts';
import type { Instrument } from '../steps/index.ts';
import { FiguresView } from './figures-view.tsx';
import { type Evaluation, titleOf } from './load-evaluation.ts';
import { evaluationMessages } from './messages.ts';
import { voiceMessages } from './voices/messages.ts';
import type { VoiceText } from './voices/voice.ts';

type Props = {
  frame: Frame;
  evaluation: Evaluation;
  instrument: Instrument | undefined;
  voices: readonly VoiceText[];
  lessons: readonly { body: string; tags: string[] }[];
};

/** How something went: the officer's look back, the figures, how others see it, and what can be learnt. */
export function EvaluationPage({ frame, evaluation, instrument, voices, lessons }: Props) {
  const { locale } = frame;
  const t = evaluationMessages(locale);
  const title = titleOf(evaluation);
  const { figures, publishedAt, correctedAt, again, schemeKey } = evaluation;
  return (
    <Page
      frame={frame}
      title={t.title(title)}
      here={<Written>{title}</Written>}
      breadcrumbs={[
        { href: '/instrumenten', label: t.instruments },
        { href: '/evaluaties', label: t.listTitle },
      ]}
    >
      <PageTitle above={<Above frame={frame} evaluation={evaluation} instrument={instrument} />}>
        <Written>{title}</Written>
      </PageTitle>
      {evaluation.title && (
        <Paragraph>
          <Written>{evaluation.question}</Written>
        </Paragraph>
      )}
      {evaluation.href && <LinkMore href={evaluation.href}>{t.toProject}</LinkMore>}
      {schemeKey && (
        <LinkMore href={`/regelingen/${schemeKey}/evaluatie?jaar=${evaluation.year}`}>{t.toScheme}</LinkMore>
      )}
      <Section title={t.wentWell}>
        <Prose text={evaluation.wentWell} />
      </Section>
      <Section title={t.wentLess}>
        <Prose text={evaluation.wentLess} />
      </Section>
      {again && (
        <Section title={t.again}>
          <Paragraph>
            <strong>{t.againAnswer[again]}</strong>
          </Paragraph>
        </Section>
      )}
      <Voices frame={frame} voices={voices} />
      {lessons.length > 0 && (
        <Section title={t.lessons} all={{ href: '/lessen', label: t.allLessons }}>
          <LessonList lessons={lessons.map((lesson) => ({ ...lesson, source: '', href: null }))} />
        </Section>
      )}
      {figures && !schemeKey && (
        <Section title={t.figures} id="cijfers">
          <FiguresView frame={frame} figures={figures} spent={evaluation} />
        </Section>
      )}
      {instrument && <LinkMore href={`/instrumenten/${instrument.kind}`}>{t.toInstrument}</LinkMore>}
      {publishedAt && <Paragraph soft>{t.published(formatDay(publishedAt, locale))}</Paragraph>}
      {correctedAt && (
        <Paragraph soft>
          <Written>{t.corrected(formatDay(correctedAt, locale), evaluation.changeNote)}</Written>
        </Paragraph>
      )}
    </Page>
  );
}

type AboveProps = { frame: Frame; evaluation: Evaluation; instrument: Instrument | undefined };

function Above({ frame: { locale }, evaluation, instrument }: AboveProps) {
  const t = evaluationMessages(locale);
  const of = evaluation.schemeKey ? t.of.scheme : evaluation.stepId ? t.of.step : t.of.project;
  return (
    <Chips>
      <Chip>{instrument?.name[locale] ?? of}</Chip>
      <Chip kind="closed">{t.ended(formatDay(evaluation.endedOn, locale))}</Chip>
    </Chips>
  );
}

function Voices({ frame, voices }: { frame: Frame; voices: readonly VoiceText[] }) {
  const t = evaluationMessages(frame.locale);
  const shown = voices.filter(({ shownAt }) => shownAt !== null);
  const waiting = voices.filter(({ writtenAt, shownAt }) => writtenAt !== null && shownAt === null).length;
  if (shown.length + waiting === 0) return null;
  return (
    <Section title={t.voices} id="stemmen">
      <RowList>
        {shown.map(({ voice, role, body }) => (
          <RowItem title={<Written>{role}</Written>} side={<Chip>{voiceMessages(frame.locale).voice[voice]}</Chip>}>
            <Prose text={body} />
          </RowItem>
        ))}
      </RowList>
      {waiting > 0 && <Paragraph soft>{t.voicesWait(waiting)}</Paragraph>}
    </Section>
  );
}
