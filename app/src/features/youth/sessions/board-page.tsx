import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { QrCode } from '../../../platform/ui/qr-code.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { Pictogram } from '../questions/pictogram.tsx';
import type { ClassSession } from './load-session.ts';
import { sessionMessages } from './messages.ts';

type Props = { frame: Frame; session: ClassSession; address: string; link: string };

/** The code as large as the board: what children need to begin, and nothing else. */
export function BoardPage({ frame, session, address, link }: Props) {
  const t = sessionMessages(frame.locale);
  const title = t.sessionTitle(session.className, session.school);
  return (
    <Page
      frame={frame}
      title={t.boardTitle}
      breadcrumbs={[
        { href: '/school', label: t.title },
        { href: `/school/lessen/${session.id}`, label: <Written>{title}</Written> },
      ]}
      wide
    >
      <div class="app-lesson-board">
        <div class="app-board__question">
          <Pictogram name={session.question.pictogram} />
          <h1 class="utrecht-heading-1">
            <Written>{session.question.question}</Written>
          </h1>
        </div>
        <div class="app-board__way">
          <div>
            <p class="app-board__step">{t.boardGo}</p>
            <p class="app-board__address">{address}</p>
            <p class="app-board__step">{t.boardType}</p>
            <p class="app-lesson-code app-lesson-code--board">{session.code}</p>
          </div>
          <div>
            <p class="app-board__step">{t.boardOr}</p>
            <QrCode text={link} label={t.qrLabel(address)} size={240} />
          </div>
        </div>
      </div>
      <Paragraph>
        <Link href={`/school/lessen/${session.id}`}>{t.boardBack}</Link>
      </Paragraph>
    </Page>
  );
}
