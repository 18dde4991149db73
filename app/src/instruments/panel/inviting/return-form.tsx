import { formatDay } from '../../../platform/i18n/format.ts';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { panelLetterMessages } from './letter-messages.ts';
import type { InvitationLetter } from './letters.ts';
import type { LetterFacts } from './letters-page.tsx';

type Props = { letter: InvitationLetter; facts: LetterFacts; town: string };

/** The back of the letter: the same questions as on the site, to tick with a pen. */
export function ReturnForm({ letter, facts, town }: Props) {
  const t = panelLetterMessages('nl');
  const { panel, step } = facts.work;
  return (
    <article class="app-paper" lang="nl">
      <p class="app-paper__head">
        <span>{t.formTitle}</span>
        <strong translate="no">
          {t.codeLabel} {letter.code}
        </strong>
      </p>
      <p>{step.projectQuestion}</p>
      <p class="app-paper__question">{t.yesNo}</p>
      <PaperBoxes choices={[t.yes, t.no]} />
      <p class="app-paper__question">{t.onlyYes}</p>
      {panel.categories.map(({ question, groups }) => (
        <>
          <p class="app-paper__label">{question}</p>
          <PaperBoxes choices={groups.map(({ name }) => name)} />
        </>
      ))}
      {[t.name, t.email, t.phone].map((label) => (
        <PaperLines label={label} />
      ))}
      <div class="app-paper__foot">
        <p>{t.handIn(town, formatDay(facts.answerUntil, 'nl'))}</p>
      </div>
    </article>
  );
}
