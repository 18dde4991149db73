import { Button, Buttons } from '../../platform/ui/button.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Section } from '../../platform/ui/section.tsx';
import { type Task, TaskList } from '../../platform/ui/task-list.tsx';
import type { Project } from '../projects/index.ts';
import { staffMessages } from './messages.ts';
import type { Overview } from './overview.ts';
import { Refusal, type RefusalKind } from './refusal.tsx';
import { StaffPage } from './staff-page.tsx';

/** A trajectory from draft to close as a list of things to do, in their order. */
export function OverviewPage({
  frame,
  project,
  model,
  refused,
}: {
  frame: Frame;
  project: Project;
  model: Overview;
  refused?: RefusalKind;
}) {
  const t = staffMessages(frame.locale);
  const base = `/beheer/trajecten/${project.slug}`;
  return (
    <StaffPage frame={frame} project={project} part="overview" lead={project.intro}>
      {refused && <Refusal kind={refused} slug={project.slug} locale={frame.locale} />}
      <Section title={t.checklist}>
        <TaskList label={t.checklist} tasks={tasksOf(project, model, base, t)} />
      </Section>
      <Buttons>
        {project.status === 'draft' && (
          <Form action={`${base}/openbaar`} inline>
            <Button>{t.publish}</Button>
          </Form>
        )}
        {project.status === 'published' && (
          <Form action={`${base}/afronden`} inline>
            <Button kind="secondary">{t.close}</Button>
          </Form>
        )}
      </Buttons>
    </StaffPage>
  );
}

function tasksOf(project: Project, model: Overview, base: string, t: ReturnType<typeof staffMessages>): Task[] {
  const task = (title: string, isDone: boolean, href?: string, status?: string): Task => ({
    title,
    state: isDone ? 'done' : 'todo',
    status: status ?? (isDone ? t.done : t.todo),
    href,
  });
  const shown = project.status !== 'draft';
  const { contributionCount, answeredCount } = project;
  return [
    task(t.task.texts, project.areas.length > 0, `${base}/gegevens`),
    task(t.task.agreement, model.agreement, `${base}/afspraak`),
    task(t.task.publish, shown),
    task(
      t.task.steps,
      model.steps > 0 && model.openSteps === model.steps,
      `${base}/onderdelen`,
      t.openSteps(model.openSteps, model.steps),
    ),
    task(
      t.task.answers,
      contributionCount > 0 && answeredCount >= contributionCount,
      `${base}/antwoorden`,
      t.answered(answeredCount, contributionCount),
    ),
    task(t.task.report, model.report, `${base}/verslag`),
    task(
      t.task.promises,
      model.agreement && model.promisesOpen === 0,
      `${base}/beloften`,
      model.promisesOpen > 0 ? t.promisesOpen(model.promisesOpen) : undefined,
    ),
    task(t.task.close, project.status === 'closed'),
  ];
}
