import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { TaskList } from '../../../platform/ui/task-list.tsx';
import { projectHref } from '../../project-access/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { staffMessages } from '../messages.ts';
import { type Refusal, StaffPage, type StaffProject } from '../staff-page.tsx';
import { type Check, checklist, type Facts } from './checklist.ts';
import { overviewMessages } from './messages.ts';

type Props = { frame: Frame; project: StaffProject; facts: Facts; refusal?: Refusal | undefined };
type Texts = ReturnType<typeof overviewMessages>;

/** What is done and what comes next for one trajectory, with the two steps that belong to the whole of it. */
export function OverviewPage({ frame, project, facts, refusal }: Props) {
  const t = overviewMessages(frame.locale);
  const path = staffHref(project.slug);
  return (
    <StaffPage frame={frame} project={project} current="overview" refusal={refusal}>
      <Section title={t.checklist}>
        <TaskList
          label={t.checklist}
          tasks={checklist(facts).map((check) => ({
            title: t.check[check.key],
            href: check.part ? staffHref(project.slug, check.part) : undefined,
            state: check.state,
            status: t.state[check.state],
            text: explanation(check, facts, t),
          }))}
        />
      </Section>
      {project.status === 'draft' && facts.agreementVersion !== null && (
        <Section title={t.publishTitle}>
          <Paragraph>{t.publishText}</Paragraph>
          <Form action={`${path}/openbaar`}>
            <SubmitRow label={t.publish} />
          </Form>
        </Section>
      )}
      <LinkMore href={projectHref(project)}>{staffMessages(frame.locale).seePublic}</LinkMore>
      {project.status === 'published' && (
        <Details summary={t.closeTitle}>
          <Paragraph>{t.closeText}</Paragraph>
          <Form action={`${path}/afronden`}>
            <SubmitRow label={t.close} kind="danger" />
          </Form>
        </Details>
      )}
    </StaffPage>
  );
}

function explanation({ key, state }: Check, facts: Facts, { why }: Texts): string | undefined {
  switch (key) {
    case 'agreement':
      return facts.agreementVersion === null ? why.agreement : why.version(facts.agreementVersion);
    case 'public':
      return state === 'blocked' ? why.public : undefined;
    case 'steps':
      if (state === 'blocked') return why.steps;
      if (state === 'done') return undefined;
      return facts.steps.draft > 0 ? why.draftSteps(facts.steps.draft) : why.noSteps;
    case 'answers':
      if (state === 'blocked') return why.noContributions;
      return state === 'todo' ? why.waiting(facts.contributions.waiting) : undefined;
    case 'promises':
      return state === 'todo' ? why.open(facts.promises.open) : undefined;
    case 'close':
      return state === 'blocked' ? why.close : undefined;
    case 'texts':
    case 'planning':
    case 'report':
      return undefined;
  }
}
