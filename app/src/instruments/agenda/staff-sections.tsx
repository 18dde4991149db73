import type { Step } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Details } from '../../platform/ui/details.tsx';
import { CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AgendaPoint, LooseTheme } from './agenda.ts';
import { agendaStaffPath } from './agenda-path.ts';
import { agendaMessages } from './messages.ts';
import type { Ranked } from './ranking.ts';
import { agendaStaffMessages } from './staff-messages.ts';

type Shared = { step: Step; points: readonly AgendaPoint[]; locale: Locale };
const stateProp = (state: FormState | undefined) => (state ? { state } : {});

/** Merging themes: what looks alike is said at each of them. Once people choose, only what came later, under a point. */
export function MergeSection({
  step,
  points,
  loose,
  late,
  state,
  locale,
}: Shared & { loose: readonly LooseTheme[]; late: boolean; state?: FormState | undefined }) {
  const t = agendaStaffMessages(locale);
  const titleOf = new Map(loose.map(({ id, title }) => [id, title]));
  const hint = ({ alikeIds, alikePointIds, body }: LooseTheme) => {
    const alike = [
      ...points.filter(({ id }) => alikePointIds.includes(id)).map(({ number, title }) => `${number}. ${title}`),
      ...(late ? [] : alikeIds.flatMap((id) => titleOf.get(id) ?? [])),
    ].slice(0, 3);
    return alike.length > 0 ? t.alike(alike.join(', ')) : body.slice(0, 120);
  };
  return (
    <Section title={late ? t.lateTitle : t.mergeTitle} id="bundelen" intro={late ? t.lateLead : t.mergeLead}>
      {loose.length === 0 ? (
        <Paragraph>{t.nothingLoose}</Paragraph>
      ) : (
        <Form action={agendaStaffPath(step, '/bundelen')} prefix="bundel" {...stateProp(state)}>
          <CheckboxFields
            name="thema"
            label={t.mergeField}
            options={loose.map((theme) => ({
              value: String(theme.id),
              label: <Written>{theme.title}</Written>,
              hint: <Written>{hint(theme)}</Written>,
            }))}
          />
          <SelectField
            name="punt"
            label={t.into}
            empty={late ? t.choosePoint : t.intoNew}
            options={points.map(({ id, number, title }) => ({
              value: String(id),
              label: `${number}. ${title}`,
              lang: 'nl',
            }))}
            optional={!late}
          />
          {!late && (
            <>
              <TextField name="title" label={t.pointTitle} description={t.pointTitleHelp} optional="said" />
              <TextArea name="body" label={t.pointBody} rows={2} maxLength={1000} optional />
            </>
          )}
          <SubmitRow label={t.merge} />
        </Form>
      )}
      {!late &&
        points.map((point) => (
          <Details summary={<Written>{`${point.number}. ${point.title} (${point.themes.length})`}</Written>}>
            <Form action={agendaStaffPath(step, `/punten/${point.id}`)} prefix={`punt-${point.id}`} label={t.word}>
              <TextField name="title" label={t.pointName} value={point.title} />
              <TextArea name="body" label={t.pointBody} rows={2} maxLength={1000} value={point.body} optional />
              <RadioField
                name="what"
                label={t.what}
                value="word"
                options={(['word', 'apart'] as const).map((value) => ({ value, label: t.whatOptions[value] }))}
              />
              <SubmitRow label={t.save} />
            </Form>
          </Details>
        ))}
    </Section>
  );
}

/** Adopting: a place for each point, and why where that is not where people put it. */
export function AdoptSection({
  step,
  points,
  ranked,
  state,
  today,
  locale,
}: Shared & { ranked: readonly Ranked[]; state?: FormState | undefined; today: string }) {
  const t = agendaStaffMessages(locale);
  return (
    <Section title={t.adoptTitle} id="vaststellen" intro={t.adoptLead}>
      <Form action={agendaStaffPath(step, '/vaststellen')} prefix="vast" {...stateProp(state)}>
        {ranked.map(({ id, place }, index) => (
          <>
            <TextField
              name={`place-${id}`}
              label={t.placeOf(points.find((point) => point.id === id)?.title ?? '')}
              description={t.chosenPlace(place)}
              value={String(index + 1)}
              inputmode="numeric"
              size="short"
              optional="said"
            />
            <TextField name={`why-${id}`} label={t.whyOf} optional />
          </>
        ))}
        <TextField name="adoptedBy" label={t.adoptedBy} description={t.adoptedByHelp} />
        <DateField name="adoptedOn" label={t.adoptedOn} value={today} max={today} />
        <DateField name="termFrom" label={t.termFrom} />
        <DateField name="termUntil" label={t.termUntil} />
        <TextArea name="adoptedNote" label={t.adoptedNote} rows={3} maxLength={2000} optional />
        <SubmitRow label={t.adopt} />
      </Form>
    </Section>
  );
}

/** How each point of the adopted agenda goes. */
export function TrackSection({
  step,
  points,
  came,
  locale,
}: Shared & { came?: { pointId: number; state: FormState } | undefined }) {
  const t = agendaStaffMessages(locale);
  const { state } = agendaMessages(locale);
  return (
    <Section title={t.trackTitle} id="volgen">
      {points
        .filter(({ adoptedPlace }) => adoptedPlace !== null)
        .toSorted((one, other) => (one.adoptedPlace ?? 0) - (other.adoptedPlace ?? 0))
        .map((point) => (
          <Details
            summary={<Written>{`${point.adoptedPlace}. ${point.title}`}</Written>}
            open={came?.pointId === point.id}
          >
            <Form
              action={agendaStaffPath(step, `/punten/${point.id}/nieuws`)}
              prefix={`nieuws-${point.id}`}
              label={t.trackOf(point.title)}
              once
              {...stateProp(came?.pointId === point.id ? came.state : undefined)}
            >
              <RadioField
                name="state"
                label={t.state}
                value={point.state}
                options={(['open', 'busy', 'done', 'not_done'] as const).map((value) => ({
                  value,
                  label: state[value],
                }))}
              />
              <TextField name="owner" label={t.owner} description={t.ownerHelp} value={point.owner} optional />
              <TextArea name="body" label={t.news} rows={3} maxLength={1000} />
              <SubmitRow label={t.tell} />
            </Form>
          </Details>
        ))}
    </Section>
  );
}
