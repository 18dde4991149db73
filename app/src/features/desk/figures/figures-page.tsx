import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { messages } from '../messages.ts';
import type { ChannelFigures } from './channel-figures.ts';
import { ChannelTable } from './channel-table.tsx';

type Props = { frame: Frame; project: { slug: string; question: string }; figures: ChannelFigures };

/** Web and paper side by side, so that everybody sees that both count. */
export function FiguresPage({ frame, project, figures }: Props) {
  const { caption, lead } = messages(frame.locale).figures;
  const crumbs = [{ href: `/trajecten/${project.slug}`, label: project.question }];
  return (
    <Page frame={frame} title={caption} breadcrumbs={crumbs}>
      <PageTitle lead={lead}>{caption}</PageTitle>
      <ChannelTable figures={figures} locale={frame.locale} />
    </Page>
  );
}
