import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { contactMessages } from './messages.ts';

type Props = {
  frame: Frame;
  contributions: { id: number; title: string; submittedAt: Date }[];
  state: FormState;
  claimed: boolean;
};

/** What somebody put in on paper or by phone: found by the code in a letter, or by the e-mail address of the account. */
export function ClaimPage({ frame, contributions, state, claimed }: Props) {
  const t = contactMessages(frame.locale);
  return (
    <Page frame={frame} title={t.claimTitle} errors={state} breadcrumbs={[{ href: '/mijn', label: t.myPage }]}>
      <PageTitle lead={t.claimLead}>{t.claimTitle}</PageTitle>
      {claimed && <LinkMore href="/mijn">{t.toMyPage}</LinkMore>}
      {contributions.length > 0 && (
        <Section title={t.byEmail} intro={t.byEmailText}>
          <RowList>
            {contributions.map((one) => (
              <RowItem title={<Written>{one.title}</Written>}>{formatDay(one.submittedAt, frame.locale)}</RowItem>
            ))}
          </RowList>
          <Form action="/mijn/papier">
            <SubmitRow label={t.claim}>
              <ButtonLink kind="subtle" href="/mijn">
                {t.claimNot}
              </ButtonLink>
            </SubmitRow>
          </Form>
        </Section>
      )}
      <Section title={t.byLetter}>
        <Form action="/mijn/papier/code" state={state} prefix="code">
          <TextField
            name="code"
            label={t.code}
            description={t.codeExplained}
            autocomplete="off"
            spellcheck={false}
            size="medium"
          />
          <Button kind={contributions.length > 0 ? 'secondary' : 'primary'}>{t.useCode}</Button>
        </Form>
      </Section>
    </Page>
  );
}
