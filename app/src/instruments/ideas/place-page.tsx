import { PointMap, type PointMapModel } from '../../features/areas/index.ts';
import type { Step } from '../../features/steps/index.ts';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type PlaceOption, placeLabel } from './areas.ts';
import { formMessages } from './form-messages.ts';
import { stepPath } from './step-path.ts';

type Props = { frame: Frame; step: Step; model: PointMapModel; places: PlaceOption[] };

/** Pointing out the place of an idea, for who has no script: every tap is a page. What was typed waits in the draft. */
export function PlacePage({ frame, step, model, places }: Props) {
  const f = formMessages(frame.locale);
  const form = `${stepPath(step)}/nieuw`;
  const chosen = chosenOn(model);
  return (
    <Page
      frame={frame}
      title={f.pointOut}
      breadcrumbs={[
        { href: `/trajecten/${step.projectSlug}`, label: <Written>{step.projectQuestion}</Written> },
        { href: stepPath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle>{f.pointOut}</PageTitle>
      {/* To the map itself at every tap, because a phone shows little more than the head of a page. */}
      <form method="get" action={`${form}/plek#kaart`} id="kaart" class="app-form">
        <PointMap model={model} locale={frame.locale} streetsBy={frame.town.mapTiles?.attribution} />
      </form>
      {chosen && (
        <form method="get" action={`${form}#plek`}>
          {Object.entries(chosen).map(([name, value]) => (
            <HiddenField name={name} value={value} />
          ))}
          <Buttons>
            <Button>{f.takePlace}</Button>
          </Buttons>
        </form>
      )}
      {model.kind === 'map' && (
        <form method="get" action={`${form}/plek#kaart`} class="app-near">
          <SelectField
            name="gebied"
            label={f.startAt}
            value={model.areaId === null ? undefined : String(model.areaId)}
            options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
          />
          <Button kind="secondary">{f.showWijk}</Button>
        </form>
      )}
      <LinkMore href={`${form}#plek`}>{f.withoutPoint}</LinkMore>
    </Page>
  );
}

/** What the form is told of a choice on the map: a point with its wijk, or the wijk alone. */
function chosenOn(model: PointMapModel): Record<string, string | number> | null {
  if (model.kind === 'tiles') return model.areaId === null ? null : { gebied: model.areaId };
  const { point, found } = model;
  if (!point || !found) return null;
  const wijk = found.kind === 'buurt' ? found.parentId : found.id;
  return { gebied: wijk ?? '', longitude: point.longitude.toFixed(5), latitude: point.latitude.toFixed(5) };
}
