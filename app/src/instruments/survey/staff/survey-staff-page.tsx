import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { surveyMessages } from '../messages.ts';
import { type SurveyPart, surveyStaffPath } from '../survey-path.ts';
import type { SurveyWork } from './on-survey.ts';

const surveyParts: readonly SurveyPart[] = ['overview', 'preview', 'results'];

type Props = PropsWithChildren<{
  frame: Frame;
  work: SurveyWork;
  current: SurveyPart;
  /** Where it is not the name of the part. */
  title?: string;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a questionnaire, with the way to its other parts. */
export function SurveyStaffPage({ frame, work, current, title, children, ...page }: Props) {
  const t = surveyMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={title ?? (current === 'overview' ? t.survey : t.part[current])}
      {...page}
    >
      <SubNav
        label={t.parts}
        items={surveyParts.map((part) => ({
          href: surveyStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      {children}
    </StaffPage>
  );
}
