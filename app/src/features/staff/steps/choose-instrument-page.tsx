import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import type { Instrument } from '../../steps/index.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import type { ChoosingPart } from '../staff-parts.ts';
import { stepMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  instruments: readonly Instrument[];
  /** What is known of each: the most fitting first, with the reason. */
  choosing: ChoosingPart;
};

/** Which way to take part a new step offers; its own settings follow on the next page. */
export function ChooseInstrumentPage({ frame, project, instruments, choosing }: Props) {
  const t = stepMessages(frame.locale);
  const place = ({ kind }: Instrument) => choosing.order.indexOf(kind);
  const inOrder = instruments.toSorted((a, b) => place(a) - place(b));
  return (
    <StaffPage frame={frame} project={project} current="steps" title={t.choose}>
      <RowList>
        {inOrder.map(({ kind, name, purpose }) => (
          <RowItem
            title={name[frame.locale]}
            href={`${staffHref(project.slug, 'steps')}/nieuw?soort=${encodeURIComponent(kind)}`}
          >
            {purpose[frame.locale]}
            <br />
            {choosing.note(kind)}
          </RowItem>
        ))}
      </RowList>
      {choosing.below}
    </StaffPage>
  );
}
