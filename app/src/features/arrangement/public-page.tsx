import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { type Initiative, InitiativePart } from '../initiatives/index.ts';
import type { Version } from './arrangement.ts';
import { arrangementMessages } from './messages.ts';
import { Sheet } from './sheet.tsx';

type Props = { frame: Frame; initiative: Initiative; agreed: Version; pdf: string };

/** What an initiative and the town agreed on. */
export function PublicPage({ frame, initiative, agreed, pdf }: Props) {
  const t = arrangementMessages(frame.locale);
  return (
    <InitiativePart frame={frame} initiative={initiative} title={t.title} lead={t.publicLead}>
      <Sheet version={agreed} locale={frame.locale} level={2} />
      <Buttons>
        <ButtonLink kind="secondary" href={pdf}>
          {t.pdf}
        </ButtonLink>
      </Buttons>
    </InitiativePart>
  );
}
