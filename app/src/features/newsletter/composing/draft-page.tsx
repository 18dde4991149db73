import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { teamMessages } from '../team-messages.ts';
import { TeamPage } from '../team-page.tsx';
import type { AboutNames } from './about-names.ts';
import { LookSection, SendSection } from './draft-ending.tsx';
import { longest } from './issue.ts';
import type { Issue } from './load-issue.ts';
import { composingMessages } from './messages.ts';
import { IssueChip } from './overview-page.tsx';
import { PieceRows } from './piece-rows.tsx';

/** A draft with all that its page shows. */
export type DraftModel = {
  issue: Issue;
  /** Sources of pieces that everybody may still read. */
  open: ReadonlySet<string>;
  names: AboutNames;
  readers: { get: number; none: number };
};
type Props = { frame: Frame; model: DraftModel; texts: FormState; plan: FormState; refusal?: string | undefined };

/** The steps in which an issue is made, all on one page. */
export function DraftPage({ frame, model, texts, plan, refusal }: Props) {
  const { locale } = frame;
  const t = composingMessages(locale);
  const { issue } = model;
  const at = `/beheer/nieuwsbrief/${issue.id}`;
  const english = [texts.values.titleEn, texts.values.introEn].some((text) => text !== undefined && text !== '');
  return (
    <TeamPage
      frame={frame}
      current={null}
      title={issue.titleNl === '' ? teamMessages(locale).noTitle : issue.titleNl}
      above={<IssueChip frame={frame} state={issue.state} />}
      errors={texts}
      refusal={refusal}
    >
      <Section title={t.texts} id="begin">
        <Form action={at} state={texts}>
          <TextField name="titleNl" label={t.titleNl} description={t.titleHint} />
          <TextArea name="introNl" label={t.introNl} rows={5} maxLength={longest.intro} optional />
          <Details summary={t.english} open={english}>
            <Paragraph>{t.englishHint}</Paragraph>
            <TextField name="titleEn" label={t.titleEn} optional />
            <TextArea name="introEn" label={t.introEn} rows={5} maxLength={longest.intro} optional />
          </Details>
          <SubmitRow label={t.saveTexts} />
        </Form>
      </Section>
      <Section title={t.pieces} id="stukken">
        {issue.items.length === 0 && <Paragraph>{t.noPieces}</Paragraph>}
        <PieceRows frame={frame} model={model} />
        <Buttons>
          <ButtonLink href={`${at}/kiezen`} kind={issue.items.length === 0 ? 'primary' : 'secondary'}>
            {t.pick}
          </ButtonLink>
          <ButtonLink href={`${at}/stukken/nieuw`} kind="secondary">
            {t.own}
          </ButtonLink>
        </Buttons>
      </Section>
      <Section title={t.look} id="bekijken">
        <Buttons>
          <ButtonLink href={`${at}/voorbeeld`} kind="secondary">
            {t.seeMail}
          </ButtonLink>
          <ButtonLink href={`${at}/voorbeeld?taal=en`} kind="secondary">
            {t.seeMailEn}
          </ButtonLink>
        </Buttons>
        <Form action={`${at}/proef`} once prefix="proef" label={t.test}>
          <Button kind="secondary">{t.test}</Button>
        </Form>
      </Section>
      <LookSection frame={frame} issue={issue} />
      <SendSection frame={frame} model={model} plan={plan} />
      <Form action={`${at}/weg`} prefix="weg" label={t.discard}>
        <Button kind="danger">{t.discard}</Button>
      </Form>
    </TeamPage>
  );
}
