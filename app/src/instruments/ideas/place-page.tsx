import { PickPoint, type PlaceOption, type PointMapModel } from '../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { formMessages } from './form-messages.ts';
import { stepPath } from './step-path.ts';

type Props = { frame: Frame; step: Step; model: PointMapModel; places: PlaceOption[] };

/** Pointing out the place of an idea, for who has no script. */
export function PlacePage({ frame, step, model, places }: Props) {
  const title = formMessages(frame.locale).pointOut;
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        ...stepCrumbs(step, frame.locale),
        { href: stepPath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle>{title}</PageTitle>
      <PickPoint
        form={`${stepPath(step)}/nieuw`}
        model={model}
        places={places}
        locale={frame.locale}
        streetsBy={frame.town.mapTiles?.attribution}
      />
    </Page>
  );
}
