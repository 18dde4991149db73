import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type GatheringStep, stepsFrom } from '../gathering.ts';
import { gatheringPath, staffGatheringPath } from '../gathering-paths.ts';
import type { Gathering, GatheringRow } from '../load-gatherings.ts';
import { gatheringMessages } from '../messages.ts';
import type { RegistrationRow } from '../registering/load-registrations.ts';
import { whenText } from '../when-text.ts';
import { crumbsOf } from './plan-page.tsx';
import { staffGatheringMessages } from './staff-messages.ts';

/** All gatherings that somebody organises, drafts too. */
export function OwnGatheringsPage({ frame, rows }: { frame: Frame; rows: readonly GatheringRow[] }) {
  const { locale } = frame;
  const t = staffGatheringMessages(locale);
  const { title } = gatheringMessages(locale);
  return (
    <Page frame={frame} title={title} breadcrumbs={[{ href: '/beheer', label: t.staff }]} wide>
      <PageTitle lead={t.lead}>{title}</PageTitle>
      <ButtonLink href="/beheer/bijeenkomsten/nieuw">{t.add}</ButtonLink>
      {rows.length === 0 && <EmptyState title={t.none} />}
      <RowList>
        {rows.map((row) => (
          <RowItem
            title={<Written>{row.title}</Written>}
            href={staffGatheringPath(row.id)}
            side={<Chip kind="plain">{t.state[row.state]}</Chip>}
          >
            <Paragraph>{whenText(row, locale)}</Paragraph>
            <Paragraph soft>{t.counts(row.taken, row.waiting)}</Paragraph>
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}

/** A form that came back, or why something could not be done. */
export type CameBack = { step?: FormState; desk?: FormState; refusal?: string };
type Props = { frame: Frame; gathering: Gathering; people: readonly RegistrationRow[]; cameBack: CameBack };

/** One gathering for its organiser: the next step, who comes, and who is added by phone. */
export function CasePage({ frame, gathering, people, cameBack }: Props) {
  const { locale } = frame;
  const t = staffGatheringMessages(locale);
  const { id, state } = gathering;
  const there = people.filter(({ attended }) => attended.length > 0).length;
  const open = state === 'draft' || state === 'announced';
  return (
    <Page
      frame={frame}
      title={gathering.title}
      breadcrumbs={crumbsOf(frame)}
      here={<Written>{gathering.title}</Written>}
      errors={cameBack.step ?? cameBack.desk}
      wide
    >
      <PageTitle above={<Chip kind="plain">{t.state[state]}</Chip>} lead={whenText(gathering, locale)}>
        <Written>{gathering.title}</Written>
      </PageTitle>
      {cameBack.refusal && <Alert kind="error" title={cameBack.refusal} />}
      <StatRow
        stats={[
          { figure: String(gathering.taken), label: t.figures.seats },
          { figure: String(gathering.waiting), label: t.figures.waiting },
          { figure: String(there), label: t.figures.there },
        ]}
      />
      <Buttons>
        {(state === 'announced' || state === 'held') && (
          <ButtonLink href={staffGatheringPath(id, '/deur')}>{t.door}</ButtonLink>
        )}
        {open && (
          <ButtonLink href={staffGatheringPath(id, '/tekst')} kind="secondary">
            {t.edit}
          </ButtonLink>
        )}
      </Buttons>
      <LinkMore href={gatheringPath(id)}>{t.public}</LinkMore>
      {stepsFrom(state).map((step) => (
        <StepForm {...{ frame, gathering, step }} came={cameBack.step} />
      ))}
      <Section title={t.people} id="wie">
        {people.length === 0 ? <Paragraph>{t.nobody}</Paragraph> : <People {...{ frame, gathering, people }} />}
        {people.length > 0 && <LinkMore href={staffGatheringPath(id, '/lijst.csv')}>{t.csv}</LinkMore>}
      </Section>
      {state === 'announced' && <DeskForm {...{ frame, id }} state={cameBack.desk} />}
    </Page>
  );
}

type StepProps = { frame: Frame; gathering: Gathering; step: GatheringStep; came: FormState | undefined };

function StepForm({ frame: { locale }, gathering: { id, revision }, step, came }: StepProps) {
  const t = staffGatheringMessages(locale);
  const own = came?.values.step === step ? came : undefined;
  const form = (
    <Form action={staffGatheringPath(id, '/stap')} prefix={step} label={t.steps[step]} {...(own ? { state: own } : {})}>
      <HiddenField name="seen" value={revision} />
      <HiddenField name="step" value={step} />
      {step === 'cancel' && (
        <TextArea name="because" label={t.because} description={t.becauseHelp} rows={3} maxLength={1000} />
      )}
      <SubmitRow label={t.steps[step]} kind={step === 'cancel' ? 'danger' : 'primary'} />
    </Form>
  );
  if (step !== 'cancel') return form;
  return (
    <Details summary={t.steps.cancel} open={own !== undefined}>
      {form}
    </Details>
  );
}

function People({ frame: { locale }, gathering, people }: Omit<Props, 'cameBack'>) {
  const t = staffGatheringMessages(locale);
  const several = gathering.meetings.length > 1;
  return (
    <DataTable
      caption={t.people}
      captionHidden
      rows={people}
      columns={[
        { name: t.columns.name, cell: ({ name }) => name || '–' },
        { name: t.columns.email, cell: ({ email, channel }) => email || t.channel[channel] },
        { name: t.columns.place, cell: ({ state }) => t.place[state] },
        {
          name: t.columns.there,
          cell: ({ attended }) =>
            several ? `${attended.length} / ${gathering.meetings.length}` : attended.length > 0 ? '✓' : '–',
        },
        ...(gathering.state === 'announced'
          ? [
              {
                name: t.columns.do,
                cell: ({ id, name }: RegistrationRow) => (
                  <Form
                    action={staffGatheringPath(gathering.id, `/aanmeldingen/${id}/afmelden`)}
                    // Two may have one name.
                    label={`${t.signOff}: ${name} (${id})`}
                    inline
                  >
                    <SubmitRow label={t.signOff} kind="danger" />
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function DeskForm({ frame: { locale }, id, state }: { frame: Frame; id: number; state: FormState | undefined }) {
  const t = staffGatheringMessages(locale);
  return (
    <Details summary={t.deskTitle} open={state !== undefined}>
      <Form action={staffGatheringPath(id, '/aanmeldingen')} prefix="balie" once {...(state ? { state } : {})}>
        <TextField name="name" label={t.deskName} />
        <TextField name="email" label={t.deskEmail} description={t.deskEmailHelp} type="email" optional />
        <RadioField
          name="channel"
          label={t.deskChannel}
          options={(['desk', 'phone'] as const).map((value) => ({ value, label: t.channel[value] }))}
          inline
        />
        <SubmitRow label={t.deskSave} />
      </Form>
    </Details>
  );
}
