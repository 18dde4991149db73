import { formatDay } from '../../../platform/i18n/format.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { projectPath } from '../budget-path.ts';
import type { ShownProject } from './project-page.tsx';
import { publicMessages } from './public-messages.ts';

/** What the proposer says to a refusal and what the town says to that; the form to say it, for the proposer only. */
export function Objection({ frame: { locale }, step, budget, project, mine, state }: ShownProject) {
  const t = publicMessages(locale);
  const { id, objection, objectedAt, answer, answeredAt } = project;
  return (
    <>
      {objectedAt && (
        <Section title={t.objectionTitle} intro={formatDay(objectedAt, locale)}>
          <Prose text={objection} />
        </Section>
      )}
      {answeredAt && answer !== '' && (
        <Section title={t.answerTitle} intro={formatDay(answeredAt, locale)}>
          <Prose text={answer} />
        </Section>
      )}
      {mine && !objectedAt && !budget.fixedAt && (
        <Section title={t.objectTitle} intro={t.objectText}>
          <Form action={`${projectPath(step, id)}/bezwaar`} state={state} label={t.objectTitle}>
            <TextArea name="objection" label={t.objectLabel} maxLength={2000} />
            <SubmitRow label={t.object} />
          </Form>
        </Section>
      )}
    </>
  );
}
