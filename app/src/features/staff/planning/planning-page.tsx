import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Moment } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { readRows, rowField, rowNumbers } from '../rows.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { planningMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  moments: readonly Moment[];
  /** Where a moment of a step is changed. */
  homes: ReadonlyMap<number, string>;
  state: FormState;
};

/** The planning of a trajectory: moments first, since they change most, then the phases. */
export function PlanningPage(props: Props) {
  const { frame, project, state } = props;
  return (
    <StaffPage frame={frame} project={project} current="planning" errors={state}>
      <Moments {...props} />
      {/* An initiative has its stages. */}
      {project.kind === 'trajectory' && <Phases {...props} />}
    </StaffPage>
  );
}

function Moments({ frame, project, moments, homes }: Props) {
  const t = planningMessages(frame.locale);
  const path = `${staffHref(project.slug, 'planning')}/momenten`;
  return (
    <Section title={t.moments} intro={t.momentsHelp}>
      {moments.length === 0 && <Paragraph>{t.noMoments}</Paragraph>}
      <RowList>
        {moments.map((moment) => (
          <RowItem
            title={<Written>{moment.title}</Written>}
            href={moment.stepId === null ? `${path}/${moment.id}` : (homes.get(moment.stepId) ?? '')}
            side={
              moment.stepId === null ? (
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href={`${path}/${moment.id}/weg`}
                  aria-label={`${t.remove}: ${moment.title}`}
                >
                  {t.remove}
                </a>
              ) : (
                t.ofStep
              )
            }
          >
            {t.kinds[moment.kind]},{' '}
            {moment.startsAt ? formatMoment(moment.startsAt, frame.locale) : (moment.approximate ?? t.noDate)}
          </RowItem>
        ))}
      </RowList>
      <Buttons>
        <ButtonLink href={`${path}/nieuw`} kind="secondary">
          {t.newMoment}
        </ButtonLink>
      </Buttons>
    </Section>
  );
}

function Phases({ frame, project, state }: Props) {
  const t = planningMessages(frame.locale);
  const ids = new Map(readRows(state.values, 'phase', ['id']).map((row) => [row.number, row.typed.id]));
  return (
    <Section title={t.phases} intro={t.phasesHelp}>
      <Form action={staffHref(project.slug, 'planning')} state={state}>
        {rowNumbers(state.values, 'phase', 'name').map((number) => {
          const name = (column: string) => rowField('phase', number, column);
          return (
            <FieldRow fields="short" legend={t.phase(number + 1)}>
              <HiddenField name={name('id')} value={ids.get(number) ?? ''} />
              <TextField name={name('name')} label={t.name} optional />
              <DateField name={name('from')} label={t.from} optional />
              <DateField name={name('to')} label={t.to} optional />
              <TextField name={name('about')} label={t.about} optional />
            </FieldRow>
          );
        })}
        <SubmitRow label={t.savePhases} />
      </Form>
    </Section>
  );
}
