import type { FormState } from '../../../platform/http/form.ts';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { type PlaceOption, placeLabel, type ThemeOption } from '../../areas/index.ts';
import { audiences, facilities, gatheringKinds } from '../gathering.ts';
import { staffGatheringPath } from '../gathering-paths.ts';
import { gatheringMessages } from '../messages.ts';
import { templates } from '../templates.ts';
import { mostMeetings } from './plan-form.ts';
import { staffGatheringMessages } from './staff-messages.ts';

/** Choosing what kind it will be; the rest is then filled in. */
export function ChooseKindPage({ frame, projectId }: { frame: Frame; projectId: number | null }) {
  const t = staffGatheringMessages(frame.locale);
  const { kind: names } = gatheringMessages(frame.locale);
  const of = projectId === null ? '' : `&traject=${projectId}`;
  return (
    <Page frame={frame} title={t.add} breadcrumbs={crumbsOf(frame)}>
      <PageTitle lead={t.chooseKind}>{t.add}</PageTitle>
      <RowList>
        {gatheringKinds.map((kind) => (
          <RowItem title={names[kind]} href={`/beheer/bijeenkomsten/nieuw?soort=${kind}${of}`}>
            {t.template(templates[kind].minutes, templates[kind].seats, templates[kind].meetings)}
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}

type Props = {
  frame: Frame;
  /** What is changed, or null for a new one. */
  gathering: { id: number; revision: number } | null;
  places: readonly PlaceOption[];
  themes: readonly ThemeOption[];
  /** How many days to ask for. */
  meetings: number;
  state: FormState;
};

/** What is filled in of a gathering. */
export function PlanPage({ frame, gathering, places, themes, meetings, state }: Props) {
  const { locale } = frame;
  const t = staffGatheringMessages(locale);
  const { kind: names, facility } = gatheringMessages(locale);
  const title = gathering ? t.edit : t.add;
  const projectId = state.values.projectId ?? '';
  const shown = Math.min(mostMeetings, Math.max(1, meetings));
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbsOf(frame)} errors={state}>
      <PageTitle>{title}</PageTitle>
      <Form
        action={gathering ? staffGatheringPath(gathering.id, '/tekst') : '/beheer/bijeenkomsten/nieuw'}
        state={state}
        once={gathering === null}
      >
        {gathering && <HiddenField name="seen" value={gathering.revision} />}
        {!gathering && projectId !== '' && <HiddenField name="projectId" value={String(projectId)} />}
        <SelectField
          name="kind"
          label={t.fields.kind}
          options={gatheringKinds.map((kind) => ({ value: kind, label: names[kind] }))}
        />
        <TextField name="title" label={t.fields.title} />
        <Fieldset legend={t.fields.when}>
          {Array.from({ length: shown }, (_, index) => (
            <DateTimeField
              name={`start${index + 1}`}
              label={shown === 1 ? t.fields.start : t.fields.startOf(index + 1)}
              optional={index > 0}
            />
          ))}
          <TextField name="minutes" label={t.fields.minutes} inputmode="numeric" size="short" />
        </Fieldset>
        <TextField name="place" label={t.fields.place} optional />
        <TextField name="onlineUrl" label={t.fields.online} description={t.fields.onlineHelp} type="url" optional />
        <TextArea name="description" label={t.fields.description} rows={4} maxLength={3000} optional />
        <TextArea name="programme" label={t.fields.programme} rows={4} maxLength={3000} optional />
        <CheckboxFields
          name="facilities"
          label={t.fields.facilities}
          options={facilities.map((value) => ({ value, label: facility[value] }))}
          optional
        />
        <TextField name="accessNote" label={t.fields.accessNote} optional />
        <TextField
          name="seats"
          label={t.fields.seats}
          description={t.fields.seatsHelp}
          inputmode="numeric"
          size="short"
          optional
        />
        <RadioField
          name="audience"
          label={t.fields.audience}
          options={audiences.map((value) => ({ value, label: t.audience[value] }))}
        />
        <DateTimeField name="registrationOpensAt" label={t.fields.opens} optional />
        <DateTimeField name="registrationClosesAt" label={t.fields.closes} optional />
        <TextField
          name="certificateAfter"
          label={t.fields.certificate}
          description={t.fields.certificateHelp}
          inputmode="numeric"
          size="short"
          optional
        />
        <SelectField
          name="areaId"
          label={t.fields.area}
          empty={t.fields.wholeTown}
          options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
          optional
        />
        <SelectField
          name="themeId"
          label={t.fields.theme}
          empty={t.fields.noTheme}
          options={themes.map(({ id, nameNl, nameEn }) => ({
            value: String(id),
            label: { nl: nameNl, en: nameEn }[locale],
          }))}
          optional
        />
        <SubmitRow label={t.save} />
      </Form>
    </Page>
  );
}

/** The way to every page of an organiser. */
export function crumbsOf({ locale }: Frame) {
  const t = staffGatheringMessages(locale);
  return [
    { href: '/beheer', label: t.staff },
    { href: '/beheer/bijeenkomsten', label: gatheringMessages(locale).title },
  ];
}
