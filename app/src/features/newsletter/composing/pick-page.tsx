import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { readingMessages } from '../reading/messages.ts';
import { teamMessages } from '../team-messages.ts';
import { TeamPage } from '../team-page.tsx';
import type { AboutNames } from './about-names.ts';
import type { Candidate } from './candidate.ts';
import type { Issue } from './load-issue.ts';
import { composingMessages } from './messages.ts';

type Props = {
  frame: Frame;
  issue: Issue;
  since: Date;
  candidates: readonly Candidate[];
  names: AboutNames;
  state: FormState;
  refusal?: string | undefined;
};

/** What happened since the last issue, by kind; what we propose is ticked. */
export function PickPage({ frame, issue, since, candidates, names, state, refusal }: Props) {
  const { locale } = frame;
  const t = composingMessages(locale);
  const kinds = readingMessages(locale).kind;
  const name = issue.titleNl === '' ? teamMessages(locale).noTitle : <Written>{issue.titleNl}</Written>;
  return (
    <TeamPage
      frame={frame}
      current={null}
      issue={{ id: issue.id, name }}
      title={t.pickTitle}
      lead={candidates.length > 0 ? t.pickLead(formatDay(since, locale)) : undefined}
      refusal={refusal}
    >
      {candidates.length === 0 ? (
        <EmptyState title={t.nothingNew} pattern="waves">
          <Paragraph>{t.nothingNewText}</Paragraph>
        </EmptyState>
      ) : (
        <Form action={`/beheer/nieuwsbrief/${issue.id}/kiezen`} state={state}>
          {[...Map.groupBy(candidates, ({ kind }) => kind)].map(([kind, own]) => (
            <CheckboxFields
              name={kind}
              label={kinds[kind]}
              optional
              options={own.map((candidate) => ({
                value: candidate.source,
                label: <Written>{candidate.title}</Written>,
                hint: [formatDay(candidate.at, locale), ...names(candidate)].join(' · '),
              }))}
            />
          ))}
          <SubmitRow label={t.take} />
        </Form>
      )}
    </TeamPage>
  );
}
