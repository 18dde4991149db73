import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { ratingMessages, remarkMaxLength, scores } from '../../ratings/index.ts';
import { markMessages } from './messages.ts';

/** How the page stands for who opens it. */
export type MarkModel = {
  evaluationId: number;
  title: string;
  action: string;
  may: 'yes' | 'did-not-take-part' | 'over';
  own: { score: number; remark: string } | undefined;
  done: boolean;
};

/** The two clicks of who took part: a mark, and a sentence where somebody likes. */
export function MarkPage({ frame, model, state }: { frame: Frame; model: MarkModel; state?: FormState }) {
  const t = markMessages(frame.locale);
  const { marks } = ratingMessages(frame.locale);
  const { own, may } = model;
  return (
    <Page frame={frame} title={t.title} {...(state ? { errors: state } : {})}>
      <PageTitle lead={may === 'yes' ? <Written>{t.lead(model.title)}</Written> : undefined}>{t.title}</PageTitle>
      {model.done && <Alert kind="ok">{t.thanks}</Alert>}
      {may === 'over' && (
        <>
          <Alert kind="info">{t.over}</Alert>
          <LinkMore href={`/evaluaties/${model.evaluationId}`}>{t.toEvaluation}</LinkMore>
        </>
      )}
      {may === 'did-not-take-part' && (
        <Alert kind="info">
          {t.onlyParticipants}{' '}
          {frame.actor.kind === 'visitor' && (
            <Link href={`/inloggen?terug=${encodeURIComponent(model.action)}`}>{t.signIn}</Link>
          )}
        </Alert>
      )}
      {may === 'yes' && (
        <Form action={model.action} state={state ?? emptyForm()}>
          {own && !state && <Paragraph>{t.given(marks[own.score as keyof typeof marks])}</Paragraph>}
          <RadioField
            name="score"
            label={t.question}
            inline
            value={own && String(own.score)}
            options={scores.map((score) => ({ value: String(score), label: marks[score] }))}
          />
          <TextArea
            name="remark"
            label={t.remark}
            description={t.remarkHint}
            optional
            rows={3}
            maxLength={remarkMaxLength}
            value={own?.remark}
          />
          <SubmitRow label={t.send} />
        </Form>
      )}
    </Page>
  );
}

/** A link that nobody signed. */
export function BadLinkPage({ frame, texts }: { frame: Frame; texts: { badLink: string; badLinkText: string } }) {
  return (
    <Page frame={frame} title={texts.badLink}>
      <PageTitle lead={texts.badLinkText}>{texts.badLink}</PageTitle>
    </Page>
  );
}
