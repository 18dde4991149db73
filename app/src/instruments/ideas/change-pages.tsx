import type { FormState } from '../../platform/http/form.ts';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { formMessages } from './form-messages.ts';
import { maxBody } from './idea-form.ts';
import type { Idea } from './load-idea.ts';
import { messages } from './messages.ts';
import type { Words } from './nouns.ts';
import { ModeratorFirst } from './personal-question.tsx';

/** Changing one's own idea shortly after. */
export function ChangePage({
  frame,
  idea,
  state,
  words,
  personal = false,
}: {
  frame: Frame;
  idea: Idea;
  state: FormState;
  words: Words;
  /** The text may hold personal data: it can be changed, or a moderator looks first. */
  personal?: boolean;
}) {
  const t = messages(frame.locale);
  const f = formMessages(frame.locale);
  const title = t.changeTitle(words.your);
  return (
    <Page frame={frame} title={title} errors={state}>
      <PageTitle lead={t.changeLead}>{title}</PageTitle>
      <Form action={`/ideeen/${idea.id}/wijzig`} state={state}>
        <TextField name="title" label={f.title} />
        <TextArea name="body" label={f.body} maxLength={maxBody} />
        <ModeratorFirst asked={personal} state={state} locale={frame.locale} />
        <SubmitRow label={t.save}>
          <Link href={`/ideeen/${idea.id}`}>{t.back}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

/** Asks once before one's own idea is taken back. */
export function WithdrawPage({ frame, idea, words }: { frame: Frame; idea: Idea; words: Words }) {
  const t = messages(frame.locale);
  const title = t.withdrawTitle(words.your);
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={t.withdrawLead}>{title}</PageTitle>
      <Form action={`/ideeen/${idea.id}/trek-in`} inline>
        <Buttons>
          <Button kind="danger">{t.withdrawYes}</Button>
          <ButtonLink href={`/ideeen/${idea.id}`} kind="secondary">
            {t.withdrawNo}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  );
}
