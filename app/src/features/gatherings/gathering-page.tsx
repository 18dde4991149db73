import type { Child } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { facilities, type NotOpen } from './gathering.ts';
import { gatheringPath, staffGatheringPath } from './gathering-paths.ts';
import type { Gathering } from './load-gatherings.ts';
import { gatheringMessages } from './messages.ts';
import { staffGatheringMessages } from './staff/staff-messages.ts';
import { whenText } from './when-text.ts';

type Props = {
  frame: Frame;
  gathering: Gathering;
  /** Why one cannot register now; null where one can. */
  notOpen: NotOpen | null;
  /** The reader's own registration and its page. */
  own: { state: 'registered' | 'waiting'; href: string } | null;
  rating: { mean: number; count: number } | null;
  organiser: boolean;
  state: FormState;
};

/** A gathering as everybody sees it: what, when, where, and how to register. */
export function GatheringPage({ frame, gathering, notOpen, own, rating, organiser, state }: Props) {
  const { locale } = frame;
  const t = gatheringMessages(locale);
  const { id, title } = gathering;
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ href: '/bijeenkomsten', label: t.title }]}
      here={<Written>{title}</Written>}
      errors={state}
    >
      <PageTitle above={<Chip kind="plain">{t.kind[gathering.kind]}</Chip>}>
        <Written>{title}</Written>
      </PageTitle>
      {gathering.state === 'cancelled' && (
        <Alert kind="warning" title={t.cancelledTitle}>
          <Written>{gathering.cancelledBecause}</Written>
        </Alert>
      )}
      <Written>
        <Prose text={gathering.description} />
      </Written>
      <Facts frame={frame} gathering={gathering} />
      <Buttons>
        <ButtonLink href={`${gatheringPath(id)}.ics`} kind="secondary">
          {t.calendar}
        </ButtonLink>
        {organiser && (
          <ButtonLink href={staffGatheringPath(id)} kind="secondary">
            {staffGatheringMessages(locale).organise}
          </ButtonLink>
        )}
      </Buttons>
      {gathering.state === 'announced' && <Registering {...{ frame, gathering, notOpen, own, state }} />}
      {gathering.programme !== '' && (
        <Section title={t.programme} id="programma">
          <Prose text={gathering.programme} />
        </Section>
      )}
      {rating && <Paragraph>{t.rated(rating.mean.toFixed(1).replace('.', ','), rating.count)}</Paragraph>}
    </Page>
  );
}

function Facts({ frame: { locale }, gathering }: { frame: Frame; gathering: Gathering }) {
  const t = gatheringMessages(locale);
  const { meetings, place, onlineUrl, seats, taken, waiting } = gathering;
  const offered = facilities.filter((one) => gathering.facilities.includes(one)).map((one) => t.facility[one]);
  const access: Child[] = [...offered, ...(gathering.accessNote ? [<Written>{gathering.accessNote}</Written>] : [])];
  const places = seats === null ? t.noLimit : t.seats(seats, taken);
  return (
    <DataList
      items={[
        {
          name: t.facts.when,
          value:
            meetings.length === 1 ? (
              whenText(gathering, locale)
            ) : (
              <List ordered items={meetings.map((one) => whenText(one, locale))} />
            ),
        },
        {
          name: t.facts.where,
          value: (
            <>
              <Written>{place}</Written>
              {onlineUrl && (place ? ` · ${t.onlineAfter}` : t.onlineAfter)}
            </>
          ),
        },
        ...(gathering.state === 'announced'
          ? [{ name: t.facts.seats, value: waiting > 0 ? `${places}, ${t.waiting(waiting)}` : places }]
          : []),
        ...(access.length > 0 ? [{ name: t.facts.access, value: <List items={access} /> }] : []),
        ...(gathering.themeName ? [{ name: t.facts.theme, value: gathering.themeName[locale] }] : []),
        ...(gathering.projectId !== null && gathering.projectHref
          ? [
              {
                name: t.facts.about,
                value: (
                  <Link href={gathering.projectHref}>
                    <Written>{gathering.question ?? ''}</Written>
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Registering({
  frame,
  gathering,
  notOpen,
  own,
  state,
}: Pick<Props, 'frame' | 'gathering' | 'notOpen' | 'own' | 'state'>) {
  const { actor, locale } = frame;
  const t = gatheringMessages(locale);
  if (own) {
    return (
      <Section title={t.own[own.state]} id="aanmelden">
        <ButtonLink href={own.href}>{t.seeOwn}</ButtonLink>
      </Section>
    );
  }
  if (notOpen) return <Paragraph>{notOpenText(notOpen, gathering, frame)}</Paragraph>;
  const full = gathering.seats !== null && gathering.taken >= gathering.seats;
  const { length } = gathering.meetings;
  return (
    <Section title={t.register} id="aanmelden" intro={full ? t.registerFull : undefined}>
      {length > 1 && <Paragraph>{t.registerAll(length)}</Paragraph>}
      <Form action={gatheringPath(gathering.id, '/aanmelden')} state={state} once>
        {actor.kind === 'person' && actor.email ? (
          <Paragraph>{t.registerAs(`${actor.name} (${actor.email})`)}</Paragraph>
        ) : (
          <>
            <TextField name="naam" label={t.name} autocomplete="name" />
            <TextField name="email" label={t.email} description={t.emailHelp} type="email" autocomplete="email" />
          </>
        )}
        <SubmitRow label={full ? t.waitButton : t.registerButton} />
      </Form>
    </Section>
  );
}

function notOpenText(notOpen: NotOpen, { audience }: Gathering, { actor, locale }: Frame): string {
  const t = gatheringMessages(locale);
  if (notOpen.kind === 'not-open-yet') return t.opensAt(formatMoment(notOpen.opensAt, locale));
  if (notOpen.kind === 'not-for-you' && audience === 'officers' && actor.kind === 'visitor') return t.officersOnly;
  return t.notOpen[notOpen.kind];
}
