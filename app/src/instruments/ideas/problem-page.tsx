import type { WayToProof } from '../../features/steps/index.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { messages } from './messages.ts';

/** What stood in the way of an act, in a sentence, and the way back; where something has to be proven, the way there. */
export function ProblemPage({
  frame,
  text,
  back,
  link = null,
}: {
  frame: Frame;
  text: string;
  back: string;
  link?: WayToProof['link'];
}) {
  const t = messages(frame.locale);
  return (
    <Page frame={frame} title={t.problem}>
      <PageTitle lead={text}>{t.problem}</PageTitle>
      <Buttons>
        {link && <ButtonLink href={link.href}>{link.label}</ButtonLink>}
        <ButtonLink href={back} kind={link ? 'secondary' : 'primary'}>
          {t.back}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
