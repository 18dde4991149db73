import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { messages } from './messages.ts';

/** What stood in the way of an act, in a sentence, and the way back; where signing in helps, the way there. */
export function ProblemPage({
  frame,
  text,
  back,
  signIn,
}: {
  frame: Frame;
  text: string;
  back: string;
  signIn?: boolean;
}) {
  const t = messages(frame.locale);
  return (
    <Page frame={frame} title={t.problem}>
      <PageTitle lead={text}>{t.problem}</PageTitle>
      <Buttons>
        {signIn && <ButtonLink href={`/inloggen?terug=${encodeURIComponent(back)}`}>{t.signIn}</ButtonLink>}
        <ButtonLink href={back} kind={signIn ? 'secondary' : 'primary'}>
          {t.back}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
