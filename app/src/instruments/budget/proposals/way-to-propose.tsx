import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
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

/** What is missing before somebody can propose, and where it is mended if it can be. */
export type WayToPropose = { text: string; link: { href: string; label: string } | null };

/** What this person has to prove first, with the way back to the form; null where nothing is missing. */
export function wayToPropose(
  step: Step,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
): WayToPropose | null {
  const needed = step.assurance === 'anonymous' ? 'email' : step.assurance;
  if (actor.kind === 'person' && meetsAssurance(assuranceOf(actor), needed)) return null;
  const t = proposalMessages(locale);
  if (needed === 'resident' && !settings.oidc) return { text: t.noTownLogin, link: null };
  const signedIn = actor.kind === 'person';
  const place = !signedIn ? '/inloggen' : needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
  const href = `${place}?terug=${encodeURIComponent(proposePath(step))}`;
  return { text: t.proof[needed], link: { href, label: t.proofLink[signedIn ? needed : 'email'] } };
}

/** Why somebody cannot propose here and now. */
export function CannotProposePage({ frame, step, way }: { frame: Frame; step: Step; way: WayToPropose }) {
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
