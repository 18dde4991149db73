import type { FormState } from '../../platform/http/form.ts';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { AnswerFields } from './answer-fields.tsx';
import type { Answer } from './load-answer.ts';
import { answerMessages } from './messages.ts';
import { blockOutcome } from './outcome-share.ts';

/** Where staff replace an answer by a new one. */
export function ChangeAnswerPage({ frame, answer, state }: { frame: Frame; answer: Answer; state: FormState }) {
  const { page: words, staff: t } = answerMessages(frame.locale);
  const path = `/beheer/trajecten/${answer.projectSlug}/antwoorden`;
  return (
    <Page frame={frame} title={t.changeTitle} errors={state} breadcrumbs={[{ href: path, label: t.title }]}>
      <PageTitle lead={t.changeLead}>{t.changeTitle}</PageTitle>
      <Section title={t.now}>
        <AnswerBlock outcome={blockOutcome[answer.outcome]} about={words.about(answer.contributionCount)}>
          <Prose text={answer.why} />
        </AnswerBlock>
      </Section>
      <Form action={`${path}/${answer.id}/wijzigen`} state={state}>
        <AnswerFields frame={frame} />
        <SubmitRow label={t.sendChange} />
      </Form>
    </Page>
  );
}
