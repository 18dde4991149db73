import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { followMessages } from './messages.ts';
import { type NamedFollow, shownFollow } from './my-follows.ts';

/** One button; a mail scanner that opens the link ends nothing. */
export function UnsubscribePage({ frame, stops }: { frame: Frame; stops: NamedFollow[] }) {
  const t = followMessages(frame.locale);
  return (
    <Page frame={frame} title={t.stopTitle}>
      <PageTitle lead={t.stopLead}>{t.stopTitle}</PageTitle>
      <List items={stops.map((follow) => <Written>{shownFollow(follow, frame.locale).name}</Written>)} />
      <Form action={frame.path}>
        <SubmitRow label={t.stopButton} />
      </Form>
    </Page>
  );
}

/** What became of it. */
export function UnsubscribedPage({
  frame,
  outcome,
}: {
  frame: Frame;
  outcome: 'stopped' | 'nothingToStop' | 'badLink';
}) {
  const t = followMessages(frame.locale);
  return (
    <Page frame={frame} title={t[outcome]}>
      <PageTitle>{t[outcome]}</PageTitle>
      <Paragraph>{outcome === 'badLink' ? t.badLinkText : t.stoppedText}</Paragraph>
      <LinkMore href="/mijn/volgen">{t.toMine}</LinkMore>
    </Page>
  );
}
