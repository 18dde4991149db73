import type { Frame } from '../../../platform/ui/frame.ts';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { PaperFoot } from '../../desk/index.ts';
import { type Initiative, TeamPage } from '../../initiatives/index.ts';
import { distances } from '../backing.ts';
import { backingMessages } from '../messages.ts';
import { teamMessages } from './team-messages.ts';

type Props = {
  frame: Frame;
  initiative: Initiative;
  /** Where neighbours say it on the site. */
  address: string;
};

/** What neighbours think, to print: a sheet for each, without a name. */
export function SheetPage({ frame, initiative, address }: Props) {
  const { sheet: t } = teamMessages(frame.locale);
  const b = backingMessages(frame.locale);
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.title} lead={t.lead}>
      <article class="app-paper">
        <h2 class="utrecht-heading-2">
          <Written>{initiative.title}</Written>
        </h2>
        <Prose text={initiative.what} />
        <p class="app-paper__question">{b.stanceLabel}</p>
        {/* Who wants to help has to be reached, which takes an account or the desk. */}
        <PaperBoxes choices={[b.stance.support, b.stance.worry]} />
        <PaperLines label={t.why} count={4} />
        <p class="app-paper__question">{b.distance}</p>
        <PaperBoxes choices={distances.map((distance) => b.distances[distance])} />
        <PaperLines label={b.area} />
        <p>{t.nameless}</p>
        <div class="app-paper__foot">
          <PaperFoot frame={frame} kind="initiative" closesAt={null} address={address} />
        </div>
      </article>
    </TeamPage>
  );
}
