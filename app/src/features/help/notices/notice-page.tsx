import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { initiativeHref, teamHref } from '../../initiatives/index.ts';
import { RespondSection } from '../contact/respond-section.tsx';
import { listMessages } from '../list/messages.ts';
import type { Suggestion } from '../suggestions/find-suggestions.ts';
import { SuggestionList } from '../suggestions/suggestion-list.tsx';
import { type Notice, noticeHref } from './load-notice.ts';
import { noticeMessages } from './messages.ts';
import { closings } from './notice.ts';
import type { OwnNotice } from './own-notices.ts';

type Props = {
  frame: Frame;
  notice: Notice;
  standing: boolean;
  own: boolean;
  /** For its owner. */
  suggestions: readonly Suggestion[];
  /** The reader's own notices of the other side, to answer with. */
  with: readonly OwnNotice[];
  state: FormState;
  /** Which of the two forms of the page `state` belongs to. */
  form: 'respond' | 'close';
};

/** One need or offer: what, by whom, where and until when; how to answer it, or for its owner what fits. */
export function NoticePage(props: Props) {
  const { frame, notice, standing, own, suggestions, state, form } = props;
  const t = noticeMessages(frame.locale);
  const list = listMessages(frame.locale);
  const { side } = notice;
  return (
    <Page
      frame={frame}
      title={notice.title}
      here={<Written>{notice.title}</Written>}
      description={notice.body.slice(0, 160)}
      breadcrumbs={[{ href: side === 'need' ? '/hulp' : '/hulp?toon=aanbod', label: list.title }]}
      errors={state}
    >
      {notice.status === 'hidden' ? (
        <Alert kind="warning">{t.hidden}</Alert>
      ) : (
        !standing && <Alert kind="info">{t.closedAs[notice.closedAs ?? 'ended']}</Alert>
      )}
      <PageTitle
        above={
          <Chips>
            <Chip>{t.sides[side]}</Chip>
            <Chip kind="theme">{t.kinds[notice.kind]}</Chip>
            <Chip kind="area">{notice.areaName ?? t.wholeTown(frame.town.name)}</Chip>
          </Chips>
        }
      >
        <Written>{notice.title}</Written>
      </PageTitle>
      <Prose text={notice.body} />
      <DataList items={factsOf(notice, frame)} />
      {own ? (
        <OwnPart {...props} />
      ) : (
        standing && (
          <RespondSection
            frame={frame}
            notice={notice}
            own={props.with}
            state={form === 'respond' ? state : emptyForm()}
          />
        )
      )}
      {own && standing && <SuggestionList of={side} suggestions={suggestions} locale={frame.locale} />}
      {!own && standing && <LinkMore href={`/melden/oproep/${notice.id}`}>{t.report}</LinkMore>}
    </Page>
  );
}

function factsOf(notice: Notice, { locale, town }: Frame) {
  const t = noticeMessages(locale);
  const { initiative, side } = notice;
  const name = notice.organisation || notice.authorName || t.resident;
  return [
    initiative && side === 'need'
      ? {
          name: t.ofInitiative,
          value: (
            <Link href={initiativeHref(initiative.slug)}>
              <Written>{initiative.title}</Written>
            </Link>
          ),
        }
      : { name: t.offeredBy, value: <Written>{name}</Written> },
    {
      name: t.where,
      value: (
        <>
          {notice.place && (
            <>
              <Written>{notice.place}</Written>
              {', '}
            </>
          )}
          {notice.areaName ?? t.wholeTown(town.name)}
        </>
      ),
    },
    { name: t.placedOn, value: formatDay(notice.placedAt, locale) },
    { name: t.end, value: formatDay(notice.untilOn, locale) },
  ];
}

function OwnPart({ frame, notice, standing, state, form }: Props) {
  const t = noticeMessages(frame.locale);
  const href = noticeHref(notice.side, notice.id);
  if (notice.status === 'hidden') return null;
  const change =
    notice.side === 'need' && notice.initiative
      ? `${teamHref(notice.initiative.slug, '/hulp')}/${notice.id}`
      : `${href}/wijzigen`;
  return (
    <>
      <Buttons>
        <ButtonLink href={change} kind="secondary">
          {t.change}
        </ButtonLink>
      </Buttons>
      {standing && (
        <Details summary={t.close.title} open={form === 'close' && Object.keys(state.errors).length > 0}>
          <Form action={`${href}/sluiten`} state={form === 'close' ? state : emptyForm()}>
            <RadioField
              name="closing"
              label={t.close.how}
              options={closings.map((value) => ({ value, label: t.close.choices[value] }))}
            />
            <SubmitRow label={t.close.send} />
          </Form>
        </Details>
      )}
    </>
  );
}
