import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { listMessages } from '../list/messages.ts';
import type { FormDays } from './form-days.ts';
import { noticeMessages } from './messages.ts';
import { NoticeFields } from './notice-fields.tsx';

type Props = {
  frame: Frame;
  /** The offer that is changed; null for a new one. */
  id: number | null;
  areas: readonly AreaOption[];
  days: FormDays;
  state: FormState;
};

/** Where somebody offers help, or changes what they offered. */
export function OfferFormPage({ frame, id, areas, days, state }: Props) {
  const { form: t } = noticeMessages(frame.locale);
  const title = id === null ? t.offerTitle : t.changeTitle;
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ href: '/hulp?toon=aanbod', label: listMessages(frame.locale).title }]}
      errors={state}
    >
      <PageTitle lead={id === null ? t.offerLead : undefined}>{title}</PageTitle>
      <Form action={id === null ? '/aanbod/nieuw' : `/aanbod/${id}/wijzigen`} state={state} once={id === null}>
        <NoticeFields frame={frame} side="offer" areas={areas} days={days} />
        <SubmitRow label={id === null ? t.send.offer : t.save} />
      </Form>
    </Page>
  );
}
