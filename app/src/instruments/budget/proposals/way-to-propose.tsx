import { type Step, stepCrumbs, type WayToProof, wayToProof } from '../../../features/steps/index.ts';
import { type Actor, assuranceOf, meetsAssurance } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetPath, proposePath } from '../budget-path.ts';
import { proposalMessages } from './proposal-messages.ts';

/** What this person has to prove first, with the way back to the form; null where nothing is missing. */
export function wayToPropose(
  step: Step,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
): WayToProof | null {
  const needed = step.assurance === 'anonymous' ? 'email' : step.assurance;
  if (actor.kind === 'person' && meetsAssurance(assuranceOf(actor), needed)) return null;
  return wayToProof(needed, { actor, settings, back: proposePath(step) }, proposalMessages(locale));
}

/** Why somebody cannot propose here and now. */
export function CannotProposePage({ frame, step, way }: { frame: Frame; step: Step; way: WayToProof }) {
  const t = proposalMessages(frame.locale);
  const title = way.link ? t.propose : t.closedTitle;
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        ...stepCrumbs(step, frame.locale),
        { href: budgetPath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle lead={way.text}>{title}</PageTitle>
      <Buttons>
        {way.link && <ButtonLink href={way.link.href}>{way.link.label}</ButtonLink>}
        <ButtonLink href={budgetPath(step)} kind="secondary">
          {t.back}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
