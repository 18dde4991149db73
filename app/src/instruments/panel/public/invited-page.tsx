import type { InvitationTranscript, Stratum, VerifyReport } from '@stadmakers/sortition';
import type { Step } from '../../../features/steps/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelPath } from '../panel-path.ts';
import { invitedMessages } from './invited-messages.ts';
import { PanelSubPage } from './panel-sub-page.tsx';

/** The draw of invitations as it was made, and what this server finds when it checks that. */
export type InvitedDraw = { transcript: InvitationTranscript; report: VerifyReport };
type Props = { frame: Frame; step: Step; draw: InvitedDraw | undefined };

/** How it was drawn who got a letter: counts, chances and checks, and nobody's address. */
export function InvitedPage({ frame, step, draw }: Props) {
  const t = invitedMessages(frame.locale);
  return (
    <PanelSubPage frame={frame} step={step} title={t.title}>
      <PageTitle lead={draw ? t.lead : t.notYet}>{t.title}</PageTitle>
      {draw && <Checked frame={frame} step={step} draw={draw} />}
      {draw && <Areas frame={frame} transcript={draw.transcript} />}
    </PanelSubPage>
  );
}

function Areas({ frame: { locale }, transcript }: { frame: Frame; transcript: InvitationTranscript }) {
  const t = invitedMessages(locale);
  const { kind, strata, reserve } = transcript.commitment.content;
  const count = (value: number) => formatCount(value, locale);
  const chance = ({ units, invited }: Stratum) =>
    invited === 0 ? t.none : t.oneIn(count(Math.round(units / invited)));
  return (
    <Section title={t.areas} intro={t.areasText}>
      <DataTable
        caption={t.areas}
        captionHidden
        rows={strata}
        columns={[
          { name: t.area, cell: ({ area }) => (area ? <Written>{area}</Written> : t.noArea) },
          { name: t.units[kind], cell: ({ units }) => count(units), numeric: true },
          { name: t.invited, cell: ({ invited }) => count(invited), numeric: true },
          ...(reserve > 0 ? [{ name: t.reserve, cell: (own: Stratum) => count(own.reserve), numeric: true }] : []),
          { name: t.chance, cell: chance, numeric: true },
        ]}
      />
    </Section>
  );
}

function Checked({ frame, step, draw: { transcript, report } }: { frame: Frame; step: Step; draw: InvitedDraw }) {
  const t = invitedMessages(frame.locale);
  return (
    <>
      <Section title={t.checked} intro={t.seed(transcript.seed)}>
        <ol class="app-check">
          {report.checks.map(({ name, passed, text }) => (
            <li class={`app-check__item app-check--${passed ? 'yes' : 'no'}`}>
              {name in t.checks ? t.checks[name as keyof typeof t.checks][passed ? 'yes' : 'no'] : text}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t.elsewhere} intro={t.elsewhereText}>
        <p class="app-digest">{`npx sortition verify --transcript uitnodigingen-${step.id}.json`}</p>
        <Paragraph>
          <Link href={`${panelPath(step)}/uitnodigingen/transcript.json`}>{t.download}</Link>
        </Paragraph>
      </Section>
    </>
  );
}
