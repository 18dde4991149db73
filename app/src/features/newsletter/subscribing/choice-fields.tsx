import { locales } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { useForm } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { AreaOption, ThemeOption } from '../../areas/index.ts';
import { subscribingMessages } from './messages.ts';

/** What somebody can choose from. */
export type ToChoose = { themes: readonly ThemeOption[]; areas: readonly AreaOption[] };

/** Themes, areas and language; nothing chosen is everything. Neighbourhoods fold away where there are districts. */
export function ChoiceFields({ frame, themes, areas }: ToChoose & { frame: Frame }) {
  const { locale } = frame;
  const t = subscribingMessages(locale);
  const districts = areas.filter(({ kind }) => kind === 'gebied');
  const neighbourhoods = areas.filter(({ kind }) => kind === 'wijk');
  const { state } = useForm();
  const own = [state.values.wijk ?? []].flat();
  const some = neighbourhoods.some(({ id }) => own.includes(String(id)));
  const perNeighbourhood = neighbourhoods.length > 0 && (
    <CheckboxFields name="wijk" label={t.neighbourhoods} optional options={optionsOf(neighbourhoods)} />
  );
  return (
    <>
      <CheckboxFields
        name="thema"
        label={t.themes}
        optional
        options={themes.map(({ id, nameNl, nameEn }) => ({
          value: String(id),
          label: locale === 'en' ? nameEn : nameNl,
        }))}
      />
      {districts.length > 0 && (
        <CheckboxFields
          name="gebied"
          label={t.areas}
          description={t.areasHint}
          optional
          options={optionsOf(districts)}
        />
      )}
      {districts.length > 0 ? (
        <Details summary={t.byNeighbourhood} open={some}>
          {perNeighbourhood}
        </Details>
      ) : (
        perNeighbourhood
      )}
      <RadioField
        name="taal"
        label={t.language}
        description={t.languageHint}
        inline
        options={locales.map((value) => ({ value, label: t.languages[value] }))}
      />
    </>
  );
}

function optionsOf(areas: readonly AreaOption[]) {
  return areas.map(({ id, name }) => ({ value: String(id), label: name }));
}
