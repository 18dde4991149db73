import { formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { type Instruments, type Openness, openness, type Step } from '../steps/index.ts';
import { Refusal, type RefusalKind } from './refusal.tsx';
import { StaffPage } from './staff-page.tsx';
import { stepMessages } from './step-messages.ts';

type Props = {
  frame: Frame;
  project: { slug: string; question: string };
  steps: Step[];
  instruments: Instruments;
  now: Date;
  refused?: RefusalKind;
};

const chipOf = { draft: 'waiting', coming: 'waiting', open: 'open', closed: 'closed' } as const;

/** The steps of a trajectory, each with its state and what can be done with it. */
export function StepsPage({ frame, project, steps, instruments, now, refused }: Props) {
  const t = stepMessages(frame.locale);
  const base = `/beheer/trajecten/${project.slug}/onderdelen`;
  return (
    <StaffPage frame={frame} project={project} part="steps" lead={t.lead}>
      {refused && <Refusal kind={refused} slug={project.slug} locale={frame.locale} />}
      {steps.length === 0 && <EmptyState title={t.none} />}
      <RowList>
        {steps.map((step) => {
          // A step that was made public is no draft for staff, also while the trajectory is.
          const state: Openness = openness(
            { ...step, projectStatus: step.projectStatus === 'draft' ? 'published' : step.projectStatus },
            now,
          );
          return (
            <RowItem
              title={step.title}
              href={`${base}/${step.id}`}
              side={<Chip kind={chipOf[state]}>{t.state[state]}</Chip>}
            >
              {instruments.of(step).name[frame.locale]}
              {period(step, frame.locale)}
              {step.status === 'draft' && (
                <Buttons>
                  <Form action={`${base}/${step.id}/openbaar`} inline>
                    <Button label={t.openFor(step.title)}>{t.open}</Button>
                  </Form>
                  <Form action={`${base}/${step.id}/weg`} inline>
                    <Button kind="subtle" label={t.removeFor(step.title)}>
                      {t.remove}
                    </Button>
                  </Form>
                </Buttons>
              )}
            </RowItem>
          );
        })}
      </RowList>
      <Buttons>
        <ButtonLink href={`${base}/nieuw`} kind="secondary">
          {t.add}
        </ButtonLink>
      </Buttons>
    </StaffPage>
  );
}

function period(step: Step, locale: Locale): string {
  const from = step.opensAt && formatMoment(step.opensAt, locale);
  const to = step.closesAt && formatMoment(step.closesAt, locale);
  return [from, to].some(Boolean) ? `, ${from ?? ''} – ${to ?? ''}` : '';
}
