import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import { type Instrument, type Instruments, openness, type Step } from '../../steps/index.ts';
import { type Refusal, StaffPage, type StaffProject } from '../staff-page.tsx';
import { stepMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  steps: readonly Step[];
  instruments: Instruments;
  now: Date;
  refusal?: Refusal | undefined;
};
const chipOf = { draft: 'waiting', coming: 'soon', open: 'open', closed: 'closed' } as const;

/** The steps of a trajectory with their state; drafts can be opened from here. */
export function StepsPage({ frame, project, steps, instruments, now, refusal }: Props) {
  const t = stepMessages(frame.locale);
  const path = staffHref(project.slug, 'steps');
  return (
    <StaffPage frame={frame} project={project} current="steps" lead={t.lead} refusal={refusal}>
      {steps.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      <RowList>
        {steps.map((step) => (
          <RowItem
            title={<Written>{step.title}</Written>}
            href={`${path}/${step.id}`}
            side={
              step.status === 'draft' &&
              !instruments.of(step).opensItself && <OpenButton frame={frame} step={step} path={path} />
            }
          >
            <Chips>
              <StateChip frame={frame} step={step} now={now} />
              <Chip>{instruments.of(step).name[frame.locale]}</Chip>
            </Chips>
            {[when(step, frame), step.contributionCount > 0 && instruments.of(step).count(step, frame.locale)]
              .filter(Boolean)
              .join(', ')}
            <StaffHome frame={frame} step={step} instrument={instruments.of(step)} />
            <PaperHome frame={frame} step={step} instrument={instruments.of(step)} />
            {instruments.of(step).forClass && (
              <LinkMore href={`${path}/${step.id}/kindertekst`}>{t.forChildren}</LinkMore>
            )}
          </RowItem>
        ))}
      </RowList>
      <Buttons>
        <ButtonLink href={`${path}/nieuw`} kind="secondary">
          {t.add}
        </ButtonLink>
      </Buttons>
    </StaffPage>
  );
}

function StaffHome({ frame, step, instrument }: { frame: Frame; step: Step; instrument: Instrument }) {
  const href = instrument.staffHome?.(step);
  return href && <LinkMore href={href}>{stepMessages(frame.locale).run(instrument.name[frame.locale])}</LinkMore>;
}

/** Where what comes in on paper is entered: of residents their own, officers find it at the desk. */
function PaperHome({ frame, step, instrument }: { frame: Frame; step: Step; instrument: Instrument }) {
  if (step.projectKind !== 'initiative' || step.status === 'draft') return null;
  const home = instrument.deskHome?.(step, frame.locale);
  const href = home?.href ?? (instrument.acts.includes('contribute') ? `/balie/invoer/${step.id}` : undefined);
  return href && <LinkMore href={href}>{stepMessages(frame.locale).paper}</LinkMore>;
}

function StateChip({ frame, step, now }: { frame: Frame; step: Step; now: Date }) {
  // Once opened a step is no draft any more, even while its trajectory is.
  const state = step.status === 'draft' ? 'draft' : openness({ ...step, projectStatus: shown(step) }, now);
  return <Chip kind={chipOf[state]}>{stepMessages(frame.locale).state[state]}</Chip>;
}

function shown(step: Step): 'published' | 'closed' {
  return step.projectStatus === 'closed' ? 'closed' : 'published';
}

function OpenButton({ frame, step, path }: { frame: Frame; step: Step; path: string }) {
  const t = stepMessages(frame.locale);
  return (
    <Form action={`${path}/${step.id}/openen`} inline>
      <Button label={t.openLabel(step.title)}>{t.open}</Button>
    </Form>
  );
}

function when(step: Step, frame: Frame): string {
  const t = stepMessages(frame.locale);
  return [
    step.opensAt && t.from(formatMoment(step.opensAt, frame.locale)),
    step.closesAt && t.until(formatMoment(step.closesAt, frame.locale)),
  ]
    .filter((part) => part !== null)
    .join(' ');
}
