import { emptyForm } from '../../platform/http/form.ts';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { frequencies } from './follow.ts';
import { TargetFields } from './follow-button.tsx';
import { followMessages } from './messages.ts';
import { type NamedFollow, shownFollow } from './my-follows.ts';

/** Everything that somebody follows, with how often they hear of it. */
export function MyFollowsPage({ frame, follows }: { frame: Frame; follows: NamedFollow[] }) {
  const t = followMessages(frame.locale);
  return (
    <Page frame={frame} title={t.mineTitle} breadcrumbs={[{ href: '/mijn', label: t.myPage }]}>
      <PageTitle lead={t.mineLead}>{t.mineTitle}</PageTitle>
      {follows.length === 0 ? (
        <EmptyState title={t.none} pattern="waves">
          <Paragraph>{t.noneText}</Paragraph>
          <LinkMore href="/trajecten">{t.seeAll}</LinkMore>
        </EmptyState>
      ) : (
        <RowList>
          {follows.map((follow) => (
            <Row frame={frame} follow={follow} />
          ))}
        </RowList>
      )}
    </Page>
  );
}

function Row({ frame, follow }: { frame: Frame; follow: NamedFollow }) {
  const t = followMessages(frame.locale);
  const { name, href, kind, target } = shownFollow(follow, frame.locale);
  return (
    <RowItem title={<Written>{name}</Written>} href={href} side={t.kind[kind]}>
      <Form
        action="/volgen"
        state={emptyForm({ frequency: follow.frequency })}
        prefix={`volg-${follow.id}`}
        label={name}
      >
        <TargetFields target={target} />
        <HiddenField name="terug" value="/mijn/volgen?klaar=bewaard" />
        <SelectField
          name="frequency"
          label={t.how}
          empty={null}
          options={frequencies.map((value) => ({ value, label: t.frequency[value] }))}
        />
        <Buttons>
          <Button kind="secondary" label={t.saveNamed(name)}>
            {t.save}
          </Button>
          <Button kind="subtle" formaction="/volgen/stop" label={t.stopNamed(name)}>
            {t.stop}
          </Button>
        </Buttons>
      </Form>
    </RowItem>
  );
}
