import type { Step } from '../../../features/steps/index.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { listNumber } from '../drawing/chance-text.ts';
import type { FixedDraw } from '../drawing/draw-state.ts';
import { ownWords } from '../drawing/seed-source.ts';
import { panelPath } from '../panel-path.ts';
import { Digest, SeedText } from './fixed-section.tsx';
import type { Board } from './load-board.ts';
import { PanelSubPage } from './panel-sub-page.tsx';
import { publicMessages } from './public-messages.ts';
import { shortName } from './short-name.ts';

type Props = { frame: Frame; step: Step; fixed: FixedDraw | undefined; board: Board | undefined };

/** The draw as people watch it together on a screen: first the wait, then seat after seat. */
export function BoardPage({ frame, step, fixed, board }: Props) {
  const t = publicMessages(frame.locale);
  return (
    <PanelSubPage frame={frame} step={step} title={t.board} wide>
      <PageTitle lead={<Written>{step.title}</Written>}>{t.board}</PageTitle>
      {!fixed && <Paragraph>{t.notFixed}</Paragraph>}
      {fixed && !board && <Waiting frame={frame} step={step} fixed={fixed} />}
      {fixed?.drawn && board && <Result frame={frame} step={step} fixed={fixed} drawn={fixed.drawn} board={board} />}
    </PanelSubPage>
  );
}

function Waiting({ frame, step, fixed }: { frame: Frame; step: Step; fixed: FixedDraw }) {
  const t = publicMessages(frame.locale);
  const path = `${panelPath(step)}/loting`;
  return (
    <draw-board data-watch={`${path}/stand.json`} data-waiting={t.waitingText}>
      <div class="app-board__wait">
        <p class="app-board__large">{t.waiting}</p>
        <p class="app-board__hint">{t.waitingPlain}</p>
        <Buttons>
          <ButtonLink href={path} kind="secondary">
            {t.refresh}
          </ButtonLink>
        </Buttons>
      </div>
      <DataList
        items={[
          { name: t.source, value: ownWords(fixed, frame.locale) ?? <Written>{fixed.seedSource}</Written> },
          { name: t.code, value: <Digest digest={fixed.digest} /> },
        ]}
      />
    </draw-board>
  );
}

function Result({
  frame,
  step,
  fixed,
  drawn,
  board,
}: {
  frame: Frame;
  step: Step;
  fixed: FixedDraw;
  drawn: NonNullable<FixedDraw['drawn']>;
  board: Board;
}) {
  const { locale } = frame;
  const t = publicMessages(locale);
  const path = panelPath(step);
  return (
    <draw-board>
      <p class="app-board__large">
        {t.list}: <strong>{listNumber(drawn.ticket, fixed.tickets)}</strong>
      </p>
      <DataList
        items={[
          { name: t.seed, value: <SeedText seed={drawn.seed} /> },
          { name: t.drawnTitle, value: formatMoment(drawn.at, locale) },
        ]}
      />
      <div class="app-board">
        <Section title={t.seatsTitle} intro={t.seatsLead}>
          <ol class="app-board__seats">
            {board.pseudonyms.map((pseudonym, index) => (
              <li class="app-board__seat">
                <span class="app-board__number">{t.seat(index + 1)}</span>
                <span class="app-board__name" data-seat>
                  {shortName(pseudonym)}
                </span>
              </li>
            ))}
          </ol>
          {board.alternates > 0 && <Paragraph>{t.alternates(board.alternates)}</Paragraph>}
        </Section>
        <Section title={t.groupsTitle} intro={t.groupsLead}>
          {board.categories.map(({ name, groups }) => (
            <DataTable
              caption={<Written>{name}</Written>}
              rows={groups}
              columns={[
                { name: t.group, cell: (row) => <Written>{row.name}</Written> },
                { name: t.people, cell: (row) => row.people, numeric: true },
                { name: t.needed, cell: (row) => t.between(row.min, row.max), numeric: true },
              ]}
            />
          ))}
        </Section>
      </div>
      <Buttons>
        <ButtonLink href={`${path}/controleren`}>{t.check}</ButtonLink>
        <ButtonLink href={path} kind="secondary">
          {t.backToPanel}
        </ButtonLink>
      </Buttons>
    </draw-board>
  );
}
