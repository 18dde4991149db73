import type { VerifyReport } from '@stadmakers/sortition';
import type { Step } from '../../../features/steps/index.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelPath } from '../panel-path.ts';
import { checkMessages } from './check-messages.ts';
import { Digest } from './fixed-section.tsx';
import { PanelSubPage } from './panel-sub-page.tsx';

const names = ['form', 'published', 'digest', 'people', 'root', 'tickets', 'chances'] as const;
const after = ['seed', 'panel', 'seal', 'quotas', 'households', 'checksum'] as const;

/** What this server found; `published`: whether the digest is the one that stood on the site before the draw. */
export type Found = VerifyReport & { published: boolean };
/** `digest` is the one that was published before the draw; `report` is undefined before the draw. */
type Props = { frame: Frame; step: Step; digest: string; report: Found | undefined };

/** Where everybody checks a draw: the server's own check to read, and a button that lets the browser do it. */
export function CheckPage({ frame, step, digest, report }: Props) {
  const t = checkMessages(frame.locale);
  return (
    <PanelSubPage frame={frame} step={step} title={t.title}>
      <PageTitle lead={report ? t.lead : t.notYet}>{t.title}</PageTitle>
      {report && <Checks frame={frame} step={step} digest={digest} report={report} />}
    </PanelSubPage>
  );
}

function Checks({ frame, step, digest, report }: Props & { report: Found }) {
  const t = checkMessages(frame.locale);
  const transcript = `${panelPath(step)}/loting/transcript.json`;
  const found = new Map<string, boolean>(report.checks.map(({ name, passed }) => [name, passed]));
  found.set('published', report.published);
  const passed = report.passed && report.published;
  return (
    <>
      <check-draw data-src={transcript} data-digest={digest}>
        <template>
          <div class="app-buttons">
            <button type="button" class="utrecht-button utrecht-button--primary-action app-button">
              {t.button}
            </button>
          </div>
          <p class="utrecht-paragraph">
            <label class="utrecht-form-label" for="verslag">
              {t.file}
            </label>
            <br />
            <input
              type="file"
              id="verslag"
              accept=".json,application/json"
              class="app-file"
              aria-describedby="verslag-uitleg"
            />
            <br />
            <span class="app-soft" id="verslag-uitleg">
              {t.fileHelp}
            </span>
          </p>
        </template>
        <p
          class={`app-check__outcome${passed ? '' : ' app-check__outcome--no'}`}
          role="status"
          data-outcome
          data-busy={t.busy}
          data-passed={t.passed}
          data-failed={t.failed}
          data-unreached={t.unreached}
        >
          {passed ? t.ours : t.serverFailed}
        </p>
        <Section title={t.checksTitle}>
          <ol class="app-check">
            {[...names, ...after].map((name) => {
              const { yes, no } = t.checks[name];
              const right = found.get(name);
              const outcome = right === undefined ? 'open' : right ? 'yes' : 'no';
              return (
                <li
                  class={`app-check__item app-check--${outcome}`}
                  data-check={name}
                  data-yes={yes}
                  data-no={no}
                  data-open={t.open}
                >
                  {outcome === 'open' ? t.open : t.checks[name][outcome]}
                </li>
              );
            })}
          </ol>
        </Section>
      </check-draw>
      <Section title={t.elsewhere} intro={t.elsewhereText}>
        <p class="app-digest">{`npx sortition verify --transcript transcript.json --digest ${digest}`}</p>
        <Paragraph>{t.elsewhereCode}</Paragraph>
        <DataList items={[{ name: t.code, value: <Digest digest={digest} /> }]} />
        <Paragraph>
          <Link href={transcript}>{t.download}</Link>
        </Paragraph>
      </Section>
    </>
  );
}
