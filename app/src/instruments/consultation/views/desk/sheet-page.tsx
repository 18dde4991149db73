import type { Step } from '../../../../features/steps/index.ts';
import { formatWeekday } from '../../../../platform/i18n/format.ts';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Page } from '../../../../platform/ui/page.tsx';
import { PaperLines } from '../../../../platform/ui/paper.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import type { Consultation } from '../../consultation.ts';
import { deskViewsPath } from '../view-path.ts';
import { deskMessages } from './desk-messages.ts';

type Props = { frame: Frame; step: Step; consultation: Consultation; address: string };

/** The form on paper, to print and to write on. */
export function SheetPage({ frame, step, consultation, address }: Props) {
  const words = deskMessages(frame.locale);
  const t = words.sheet;
  const { draftTitle, lastDay, whoMay, spokenAt } = consultation;
  return (
    <Page
      frame={frame}
      title={t.heading}
      breadcrumbs={[{ href: deskViewsPath(step), label: <Written>{step.title}</Written> }]}
    >
      <article class="app-paper">
        <p class="app-paper__head">
          <span>{frame.town.name}</span>
          <span>
            <Written>{step.projectQuestion}</Written>
          </span>
        </p>
        <h1 class="utrecht-heading-2">{t.heading}</h1>
        <p>
          <strong>
            <Written>{draftTitle}</Written>
          </strong>
        </p>
        <p>{t.what}</p>
        <PaperLines label={t.body} count={whoMay === 'interested' ? 9 : 11} />
        <PaperLines label={t.about} />
        {whoMay === 'interested' && <PaperLines label={t.interest} count={2} />}
        <PaperLines label={t.name} />
        <PaperLines label={t.onBehalfOf} />
        <PaperLines label={t.address} />
        <PaperLines label={t.email} />
        <PaperLines label={t.signature} />
        <div class="app-paper__foot">
          <p>
            {t.handIn(frame.town.name)}{' '}
            {lastDay !== null && <strong>{t.until(formatWeekday(lastDay, frame.locale))}</strong>}
            {spokenAt !== '' && (
              <>
                <br />
                {t.spoken} <Written>{spokenAt}</Written>
              </>
            )}
            <br />
            {t.online} <strong>{address.replace(/^https?:\/\//, '')}</strong>
          </p>
        </div>
      </article>
    </Page>
  );
}
