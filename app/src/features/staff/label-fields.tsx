import type { Locale } from '../../platform/i18n/locale.ts';
import { Details } from '../../platform/ui/details.tsx';
import { CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { useForm } from '../../platform/ui/form/form.tsx';
import type { AreaOption, ThemeOption } from '../areas/index.ts';

type Labels = { areas: readonly AreaOption[]; themes: readonly ThemeOption[] };

/** The tick boxes for the themes and areas of a trajectory. Neighbourhoods are too many to tick; a wijk holds them. */
export function LabelFields(
  props: Labels & { locale: Locale; t: { themes: string; areas: string; areasHelp: string } },
) {
  const { areas, themes, locale, t } = props;
  return (
    <>
      <CheckboxFields
        name="themeIds"
        label={t.themes}
        optional
        options={themes.map((theme) => ({
          value: String(theme.id),
          label: locale === 'nl' ? theme.nameNl : theme.nameEn,
        }))}
      />
      <AreaFields areas={areas} label={t.areas} help={t.areasHelp} />
    </>
  );
}

/** The tick boxes for areas alone: a long list, so folded until something in it is chosen. */
export function AreaFields({ areas, label, help }: { areas: readonly AreaOption[]; label: string; help: string }) {
  const shown = areas.filter((area) => area.kind === 'gebied' || area.kind === 'wijk');
  const { state } = useForm();
  return (
    <Details summary={label} open={[state.values.areaIds ?? []].flat().length > 0}>
      <div class="app-choices-wide">
        <CheckboxFields
          name="areaIds"
          label={help}
          optional
          options={shown.map((area) => ({ value: String(area.id), label: area.name }))}
        />
      </div>
    </Details>
  );
}
