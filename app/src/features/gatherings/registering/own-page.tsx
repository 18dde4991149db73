import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { QrCode } from '../../../platform/ui/qr-code.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scores } from '../attending/rate.ts';
import { gatheringPath } from '../gathering-paths.ts';
import type { Gathering } from '../load-gatherings.ts';
import { gatheringMessages } from '../messages.ts';
import { whenText } from '../when-text.ts';
import type { RegistrationRow } from './load-registrations.ts';

type Props = {
  frame: Frame;
  gathering: Gathering;
  registration: RegistrationRow;
  /** How many wait before this one. */
  before: number;
  /** The address of this page, and what the code at the door says. */
  path: string;
  code: string;
  now: Date;
  certificate: boolean;
  state: FormState;
  /** Why something could not be done. */
  refusal?: string | undefined;
};

/** One's own registration: whether there is a seat, the link to what is online, cancelling, and afterwards how it was. */
export function OwnRegistrationPage(props: Props) {
  const { frame, gathering, registration, before, path, code, now, certificate, state, refusal } = props;
  const t = gatheringMessages(frame.locale);
  const { state: place, attended } = registration;
  const toCome = gathering.state === 'announced' && gathering.endsAt > now && place !== 'cancelled';
  const { meetings } = gathering;
  return (
    <Page
      frame={frame}
      title={t.ownTitle}
      breadcrumbs={[
        { href: '/bijeenkomsten', label: t.title },
        { href: gatheringPath(gathering.id), label: <Written>{gathering.title}</Written> },
      ]}
      errors={state}
    >
      <PageTitle lead={<Written>{gathering.title}</Written>}>{t.own[place]}</PageTitle>
      {refusal && <Alert kind="error" title={refusal} />}
      {gathering.state === 'cancelled' && (
        <Alert kind="warning" title={t.cancelledTitle}>
          <Written>{gathering.cancelledBecause}</Written>
        </Alert>
      )}
      {place === 'waiting' && toCome && <Paragraph>{t.before(before)}</Paragraph>}
      <DataList
        items={[
          {
            name: t.facts.when,
            value:
              meetings.length === 1 ? (
                whenText(gathering, frame.locale)
              ) : (
                <List ordered items={meetings.map((one) => whenText(one, frame.locale))} />
              ),
          },
          ...(gathering.place ? [{ name: t.facts.where, value: <Written>{gathering.place}</Written> }] : []),
          ...(gathering.onlineUrl && place === 'registered'
            ? [{ name: t.online, value: <Link href={gathering.onlineUrl}>{t.onlineLink}</Link> }]
            : []),
        ]}
      />
      {attended.length > 0 && (
        <Section title={t.rateTitle} id="cijfer">
          <Form
            action={`${path}/cijfer`}
            state={
              registration.score === null || state.values.cijfer
                ? state
                : { ...state, values: { cijfer: String(registration.score) } }
            }
          >
            <RadioField
              name="cijfer"
              label={t.rateQuestion}
              options={scores.map((score) => ({ value: String(score), label: t.mark[score] }))}
            />
            <SubmitRow label={t.rateButton} />
          </Form>
          {certificate && <LinkMore href={`${path}/bewijs.pdf`}>{t.certificate}</LinkMore>}
        </Section>
      )}
      {toCome && (
        <>
          {place === 'registered' && gathering.place !== '' && (
            <Section title={t.code} id="code" intro={t.codeHelp}>
              <QrCode text={code} label={t.code} size={200} />
            </Section>
          )}
          <Buttons>
            <ButtonLink href={`${gatheringPath(gathering.id)}.ics`} kind="secondary">
              {t.calendar}
            </ButtonLink>
          </Buttons>
          {gathering.startsAt > now && (
            <Form action={`${path}/afmelden`} label={t.cancel}>
              <SubmitRow label={t.cancel} kind="danger" />
            </Form>
          )}
        </>
      )}
    </Page>
  );
}

/** What a visitor reads after registering: everything else stands in the mail. */
export function LookInMailPage({ frame, gathering }: { frame: Frame; gathering: Gathering }) {
  const t = gatheringMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={t.mailTitle}
      breadcrumbs={[
        { href: '/bijeenkomsten', label: t.title },
        { href: gatheringPath(gathering.id), label: <Written>{gathering.title}</Written> },
      ]}
    >
      <PageTitle lead={t.mailText}>{t.mailTitle}</PageTitle>
      <LinkMore href={gatheringPath(gathering.id)}>{t.backTo}</LinkMore>
    </Page>
  );
}
