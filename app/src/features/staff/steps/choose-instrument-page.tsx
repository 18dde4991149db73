import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import type { Instrument } from '../../steps/index.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { stepMessages } from './messages.ts';

type Props = { frame: Frame; project: StaffProject; instruments: readonly Instrument[] };

/** Which way to take part a new step offers; its own settings follow on the next page. */
export function ChooseInstrumentPage({ frame, project, instruments }: Props) {
  const t = stepMessages(frame.locale);
  return (
    <StaffPage frame={frame} project={project} current="steps" title={t.choose}>
      <RowList>
        {instruments.map(({ kind, name, purpose }) => (
          <RowItem
            title={name[frame.locale]}
            href={`${staffHref(project.slug, 'steps')}/nieuw?soort=${encodeURIComponent(kind)}`}
          >
            {purpose[frame.locale]}
          </RowItem>
        ))}
      </RowList>
    </StaffPage>
  );
}
