import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs, type WayToProof } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialoguePath } from '../dialogue-path.ts';
import { partMessages } from './part-messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  step: Step;
  title: string;
  lead?: Child;
  errors?: FormState | undefined;
  wide?: boolean;
}>;

/** A page inside a dialogue, below the dialogue itself. */
export function PartFrame({ frame, step, title, lead, errors, wide, children }: Props) {
  return (
    <Page
      frame={frame}
      title={title}
      errors={errors}
      wide={wide}
      breadcrumbs={[
        ...stepCrumbs(step, frame.locale),
        { href: dialoguePath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}

/** What stands in the way of taking part, and the way on. */
export function CannotPage({ frame, step, way }: { frame: Frame; step: Step; way: WayToProof }) {
  const t = partMessages(frame.locale);
  return (
    <PartFrame frame={frame} step={step} title={t.cannotTitle} lead={way.text}>
      <Buttons>
        {way.link && <ButtonLink href={way.link.href}>{way.link.label}</ButtonLink>}
        <ButtonLink href={dialoguePath(step)} kind={way.link ? 'secondary' : 'primary'}>
          {t.backToDialogue}
        </ButtonLink>
      </Buttons>
    </PartFrame>
  );
}
