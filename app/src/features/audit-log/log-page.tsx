import { formatCount, formatMoment } from '../../platform/i18n/format.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { LogState } from './log-state.ts';
import { auditLogMessages } from './messages.ts';

/** What the log is, how far it is, and how anybody checks that nothing was changed in it. */
export function LogPage({ frame, state }: { frame: Frame; state: LogState }) {
  const t = auditLogMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.now}>
        {state ? (
          <DataList
            items={[
              { name: t.lines, value: formatCount(state.lines, frame.locale) },
              { name: t.last, value: formatMoment(state.at, frame.locale) },
              { name: t.hash, value: <code class="app-code">{state.hash}</code> },
            ]}
          />
        ) : (
          <EmptyState title={t.empty} pattern="bricks" />
        )}
      </Section>
      <Section title={t.what}>
        <Prose text={t.whatText} lang={frame.locale} />
      </Section>
      <Section title={t.check} intro={t.checkIntro}>
        <List ordered items={[t.checkNote, t.checkAsk, t.checkSelf]} />
      </Section>
    </Page>
  );
}
