import { PointMap, type PointMapModel } from '../../../features/areas/index.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import type { Option, Section } from '../questions/question.ts';
import { pagePath } from '../survey-path.ts';
import type { Filling } from './filling.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = { frame: Frame; filling: Filling; page: Section; model: PointMapModel; areas: readonly Option[] };

/** Pointing out a place, for who has no script: every tap is a page. The other answers are kept already. */
export function PlacePage({ frame, filling: { step }, page, model, areas }: Props) {
  const t = fillingMessages(frame.locale);
  const back = pagePath(step, page.number);
  const chosen = chosenOn(model);
  return (
    <FillingFrame frame={frame} step={step} title={t.pointOut}>
      {/* To the map itself at every tap, because a phone shows little more than the head of a page. */}
      <form method="get" action={`${back}/plek#kaart`} id="kaart" class="app-form">
        <PointMap model={model} locale={frame.locale} streetsBy={frame.town.mapTiles?.attribution} />
      </form>
      {chosen && (
        <form method="get" action={back}>
          {Object.entries(chosen).map(([name, value]) => (
            <HiddenField name={name} value={value} />
          ))}
          <Buttons>
            <Button>{t.takePlace}</Button>
          </Buttons>
        </form>
      )}
      {model.kind === 'map' && (
        <form method="get" action={`${back}/plek#kaart`} class="app-near">
          <SelectField
            name="gebied"
            label={t.startAt}
            value={model.areaId === null ? undefined : String(model.areaId)}
            options={areas.map(({ key, text }) => ({ value: key, label: text }))}
          />
          <Button kind="secondary">{t.showWijk}</Button>
        </form>
      )}
      <LinkMore href={back}>{t.withoutPoint}</LinkMore>
    </FillingFrame>
  );
}

/** What the questions are told of a choice on the map: a point with its wijk, or the wijk alone. */
function chosenOn(model: PointMapModel): Record<string, string | number> | null {
  if (model.kind === 'tiles') return model.areaId === null ? null : { area: model.areaId, longitude: '', latitude: '' };
  const { point, found } = model;
  if (!point || !found) return null;
  const wijk = found.kind === 'buurt' ? found.parentId : found.id;
  return { area: wijk ?? '', longitude: point.longitude.toFixed(5), latitude: point.latitude.toFixed(5) };
}
