import type { Frame } from '../../../platform/ui/frame.ts';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AgreementVersion } from '../../agreements/index.ts';
import type { Step } from '../../steps/index.ts';
import { PaperFoot } from '../paper-foot.tsx';
import { paperFormMessages } from './messages.ts';

type Props = { frame: Frame; step: Step; agreement: AgreementVersion | undefined; reference: string; address: string };

/** One sheet: the question, the agreement in three lines, room to write, and where to bring it. In the screen's language. */
export function PaperForm({ frame, step, agreement, reference, address }: Props) {
  const t = paperFormMessages(frame.locale);
  const kind = step.projectKind;
  // A team keeps no names and addresses, so that its sheet asks for none.
  const named = kind !== 'initiative';
  return (
    <article class="app-paper">
      <p class="app-paper__head">
        <span>{named ? t.from(frame.town.name) : t.fromTeam}</span>
        <strong>
          {t.number} {reference}
        </strong>
      </p>
      <h2 class="utrecht-heading-2">
        <Written>{step.projectQuestion}</Written>
      </h2>
      {!named && (
        <p class="app-paper__question">
          <Written>{step.title}</Written>
        </p>
      )}
      {agreement && (
        <ul class="app-paper__agreement">
          <li>
            <strong>{t.influence}</strong> {t.levels[agreement.level]}
          </li>
          {agreement.decides && (
            <li>
              <strong>{t.decides}</strong> <Written>{firstLine(agreement.decides)}</Written>
            </li>
          )}
          {agreement.feedback && (
            <li>
              <strong>{t.feedback}</strong> <Written>{firstLine(agreement.feedback)}</Written>
            </li>
          )}
        </ul>
      )}
      <PaperLines label={t.yourTitle} />
      <PaperLines label={t.yourText} count={6} />
      <PaperLines label={t.where} />
      {named ? (
        <>
          <p class="app-paper__question">{t.you}</p>
          <PaperLines label={t.name} />
          <PaperLines label={t.address} />
          <PaperLines label={t.contact} />
          <PaperBoxes choices={[t.byLetter, t.byEmail, t.byPhone, t.no]}>{t.prefers}</PaperBoxes>
          <PaperBoxes choices={[t.showName]} />
        </>
      ) : (
        <p>{t.nameless}</p>
      )}
      <div class="app-paper__foot">
        <svg class="app-paper__qr" aria-hidden="true">
          <use href="#op-de-site" />
        </svg>
        <PaperFoot frame={frame} kind={kind} closesAt={step.closesAt} address={address}>
          {named && t.privacy}
          <br />
        </PaperFoot>
      </div>
    </article>
  );
}

// One line of paper: the agreement in full is on the site.
function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 160).replace(/\s+\S*$/, '')} …` : line;
}
