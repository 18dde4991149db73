import type { FormState } from '../../../platform/http/form.ts';
import { EnterButton } from '../../../platform/ui/button.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import type { PlaceOption, ThemeOption } from '../../areas/index.ts';
import { teamHref } from '../initiative-href.ts';
import type { Initiative } from '../load-initiative.ts';
import { startMessages } from '../start/messages.ts';
import { TextFields } from '../start/text-fields.tsx';
import { TeamPage } from '../team-page.tsx';
import { teamMessages } from './messages.ts';

type Props = {
  frame: Frame;
  initiative: Initiative;
  state: FormState;
  places: readonly PlaceOption[];
  themes: readonly ThemeOption[];
  placeName: string | null;
};

/** The texts of an initiative, its place and its themes. */
export function DetailsPage({ frame, initiative, state, places, themes, placeName }: Props) {
  const t = teamMessages(frame.locale);
  const path = teamHref(initiative.slug, '/gegevens');
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.details} errors={state}>
      <Form action={path} state={state}>
        <EnterButton />
        <TextFields locale={frame.locale} places={places} placeName={placeName} pointAction={`${path}/plek`} />
        <CheckboxFields
          name="themeIds"
          label={t.themes}
          optional
          options={themes.map(({ id, nameNl, nameEn }) => ({
            value: String(id),
            label: frame.locale === 'nl' ? nameNl : nameEn,
          }))}
        />
        <TextArea name="inputUse" label={t.inputUse} description={t.inputUseHelp} optional maxLength={1000} rows={4} />
        <SubmitRow label={t.save}>
          <Link href={teamHref(initiative.slug)}>{startMessages(frame.locale).back}</Link>
        </SubmitRow>
      </Form>
    </TeamPage>
  );
}
