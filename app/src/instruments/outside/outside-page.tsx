import { openness, type Step, stepCrumbs } from '../../features/steps/index.ts';
import { Button } from '../../platform/ui/button.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { outsideMessages } from './messages.ts';
import type { OutsideSettings } from './settings.ts';

/** Says where one goes, whose it is and what is asked there, before one leaves. */
export function OutsidePage({
  frame,
  step,
  settings,
  now,
}: {
  frame: Frame;
  step: Step;
  settings: OutsideSettings | undefined;
  now: Date;
}) {
  const t = outsideMessages(frame.locale);
  const open = openness(step, now) === 'open';
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={stepCrumbs(step, frame.locale)}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {settings ? (
        <>
          <DataList
            items={[
              { name: t.leadsTo, value: new URL(settings.url).host },
              { name: t.organisation, value: settings.organisation },
              { name: t.data, value: settings.data },
            ]}
          />
          <Paragraph>{t.same}</Paragraph>
          {open ? (
            <Form action={`/trajecten/${step.projectSlug}/elders/${step.id}`} inline>
              <Button>{t.go(settings.organisation)}</Button>
            </Form>
          ) : (
            <Paragraph>{t.closed}</Paragraph>
          )}
        </>
      ) : (
        <Paragraph>{t.unavailable}</Paragraph>
      )}
    </Page>
  );
}
