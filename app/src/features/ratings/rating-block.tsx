import { emptyForm, type FormState } from '../../platform/http/form.ts';
import { BigFigure } from '../../platform/ui/big-figure.tsx';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { ratingMessages } from './messages.ts';
import { type RatingFigures, remarkMaxLength, scores } from './rating.ts';
import type { RatingModel } from './rating-figures.ts';

type Props = {
  frame: Frame;
  model: RatingModel;
  /** What was typed, where a form was refused: of the mark or of the remark. */
  state?: FormState | undefined;
  remarkState?: FormState | undefined;
};

/** The two clicks with which a participant rates a trajectory, and below them, so that it steers nobody, what others thought. */
export function RatingBlock({ frame, model, state, remarkState }: Props) {
  const t = ratingMessages(frame.locale);
  const { mine, mayRate, figures } = model;
  const action = `/trajecten/${model.projectSlug}/waardering`;
  return (
    <Section title={t.title} id="waardering">
      {mine && <Paragraph>{t.yours(t.marks[mine.score])}</Paragraph>}
      {mayRate && (
        <Form action={action} state={state ?? emptyForm(mine ? { score: String(mine.score) } : {})} prefix="oordeel">
          <RadioField
            name="score"
            label={t.question}
            options={scores.map((score) => ({ value: String(score), label: t.marks[score] }))}
          />
          <SubmitRow label={mine ? t.change : t.send} />
        </Form>
      )}
      {mine && (
        <Form action={action} state={remarkState ?? emptyForm({ remark: mine.remark })} prefix="toelichting">
          <HiddenField name="score" value={mine.score} />
          <TextArea
            name="remark"
            label={t.remark}
            description={t.remarkHint}
            rows={4}
            maxLength={remarkMaxLength}
            optional
          />
          <SubmitRow label={t.sendRemark} />
        </Form>
      )}
      <RatingOutcome frame={frame} figures={figures} />
      {!mayRate && <WhoMayRate frame={frame} path={action} />}
    </Section>
  );
}

function WhoMayRate({ frame, path }: { frame: Frame; path: string }) {
  const t = ratingMessages(frame.locale);
  const signIn = `/inloggen?terug=${encodeURIComponent(path)}`;
  return (
    <Paragraph soft>
      {t.onlyParticipants} {frame.actor.kind === 'visitor' && <Link href={signIn}>{t.signIn}</Link>}
    </Paragraph>
  );
}

/** The average with how often each mark was given; nothing that could tell who gave what. */
export function RatingOutcome({ frame, figures }: { frame: Frame; figures: RatingFigures }) {
  const t = ratingMessages(frame.locale);
  if (figures.average === null || figures.distribution === null) return <Paragraph soft>{t.tooFew}</Paragraph>;
  return (
    <>
      <BigFigure figure={figures.average.toLocaleString(frame.locale, { minimumFractionDigits: 1 })}>
        {t.average(figures.count)}
      </BigFigure>
      <DataTable
        caption={t.table}
        rows={[...figures.distribution].reverse()}
        columns={[
          { name: t.mark, cell: (row) => t.marks[row.score] },
          { name: t.count, cell: (row) => row.count, numeric: true },
        ]}
      />
    </>
  );
}
