import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { projectPath } from '../budget-path.ts';
import type { ShownProject } from './project-page.tsx';
import { publicMessages } from './public-messages.ts';

/** Where a project stands as long as it is not on the ballot; a refusal with what both sides say to it. */
export function ProjectState(shown: ShownProject) {
  const { project, frame } = shown;
  const t = publicMessages(frame.locale).state;
  const { status, direct, ideaStatus } = project;
  switch (status) {
    case 'admitted':
      return null;
    case 'withdrawn':
      return <Alert kind="info">{t.withdrawn}</Alert>;
    case 'proposed':
      if (direct && (ideaStatus === 'waiting' || ideaStatus === 'hidden'))
        return <Alert kind="warning">{t[ideaStatus]}</Alert>;
      return <Alert kind="info">{t.proposed}</Alert>;
    case 'refused':
      return <Refusal {...shown} />;
  }
}

function Refusal({ frame: { locale }, step, budget, project, mine, state }: ShownProject) {
  const t = publicMessages(locale);
  const { id, why, checkedAt, objection, objectedAt, answer, answeredAt } = project;
  return (
    <>
      <Alert kind="warning" title={t.refusedTitle}>
        <Prose text={why} />
        {checkedAt && !objectedAt && <Paragraph soft>{formatDay(checkedAt, locale)}</Paragraph>}
      </Alert>
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
