import type { FormState } from '../../platform/http/form.ts';
import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import type { AreaOption, ThemeOption } from '../areas/index.ts';
import type { Project } from '../projects/index.ts';
import { staffMessages } from './messages.ts';
import { TextFields } from './new-project-page.tsx';
import { StaffPage } from './staff-page.tsx';

type Props = { frame: Frame; project: Project; state: FormState; areas: AreaOption[]; themes: ThemeOption[] };

/** The question, the introduction, the themes and the areas of a trajectory. */
export function TextsPage({ frame, project, state, areas, themes }: Props) {
  return (
    <StaffPage frame={frame} project={project} part="texts" errors={state}>
      <Form action={`/beheer/trajecten/${project.slug}/gegevens`} state={state}>
        <TextFields frame={frame} areas={areas} themes={themes} />
        <SubmitRow label={staffMessages(frame.locale).save} />
      </Form>
    </StaffPage>
  );
}
