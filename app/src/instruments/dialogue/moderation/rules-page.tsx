import type { Step } from '../../../features/steps/index.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import { PartFrame } from '../taking-part/part-frame.tsx';
import { moderationMessages } from './moderation-messages.ts';
import type { LogLine } from './public-log.ts';

type Props = { frame: Frame; step: Step; dialogue: Dialogue; log: readonly LogLine[] };

/** What is placed and what is not, and every decision that was taken by it. */
export function RulesPage({ frame, step, dialogue, log }: Props) {
  const t = moderationMessages(frame.locale);
  return (
    <PartFrame frame={frame} step={step} title={t.rules} lead={t.rulesLead}>
      {dialogue.policy === '' ? <Paragraph>{t.noRules}</Paragraph> : <Prose text={dialogue.policy} />}
      <Section title={t.log} intro={log.length > 0 ? t.logText : t.noLog}>
        {log.length > 0 && (
          <DataTable
            caption={t.log}
            captionHidden
            rows={log}
            columns={[
              { name: t.what, cell: ({ decision }) => t.logDecision[decision] },
              {
                name: t.which,
                cell: ({ category, statement }) =>
                  category ? t.categories[category] : statement ? <StatementWords of={statement} /> : '–',
              },
              { name: t.when, cell: ({ at }) => formatMoment(at, frame.locale) },
            ]}
          />
        )}
        {log.length > 0 && (
          <Paragraph>
            <Link href={`${dialoguePath(step, 'rules')}/logboek.csv`}>{t.csv}</Link>
          </Paragraph>
        )}
      </Section>
    </PartFrame>
  );
}
