import { formatDay } from '../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { contactMessages } from './messages.ts';

type Props = { frame: Frame; contributions: { id: number; title: string; submittedAt: Date }[] };

/** What the desk entered for somebody with this e-mail address, and the question whether it is this person. */
export function ClaimPage({ frame, contributions }: Props) {
  const t = contactMessages(frame.locale);
  const none = contributions.length === 0;
  return (
    <Page frame={frame} title={t.claimTitle} breadcrumbs={[{ href: '/mijn', label: t.myPage }]}>
      <PageTitle lead={none ? undefined : t.claimLead}>{t.claimTitle}</PageTitle>
      {none && <Paragraph>{t.claimNone}</Paragraph>}
      <RowList>
        {contributions.map((one) => (
          <RowItem title={<Written>{one.title}</Written>}>{formatDay(one.submittedAt, frame.locale)}</RowItem>
        ))}
      </RowList>
      {!none && (
        <Form action="/mijn/papier">
          <SubmitRow label={t.claim}>
            <ButtonLink kind="subtle" href="/mijn">
              {t.claimNot}
            </ButtonLink>
          </SubmitRow>
        </Form>
      )}
    </Page>
  );
}
