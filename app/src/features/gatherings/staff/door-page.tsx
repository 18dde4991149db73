import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { staffGatheringPath } from '../gathering-paths.ts';
import type { Gathering } from '../load-gatherings.ts';
import type { RegistrationRow } from '../registering/load-registrations.ts';
import { crumbsOf } from './plan-page.tsx';
import { staffGatheringMessages } from './staff-messages.ts';

type Props = {
  frame: Frame;
  gathering: Gathering;
  meetingId: number;
  people: readonly RegistrationRow[];
  /** What was searched for. */
  name: string;
  walkIn?: FormState | undefined;
  refusal?: string | undefined;
};

/** The list at the door: one click on who comes in; who had not registered is written down below it. */
export function DoorPage({ frame, gathering, meetingId, people, name, walkIn, refusal }: Props) {
  const t = staffGatheringMessages(frame.locale);
  const { id, meetings } = gathering;
  const isIn = ({ attended }: RegistrationRow) => attended.includes(meetingId);
  const found = people.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()));
  const action = staffGatheringPath(id, '/deur');
  return (
    <Page
      frame={frame}
      title={t.door}
      breadcrumbs={[...crumbsOf(frame), { href: staffGatheringPath(id), label: <Written>{gathering.title}</Written> }]}
      errors={walkIn}
    >
      <PageTitle lead={t.doorLead}>{t.door}</PageTitle>
      {refusal && <Alert kind="error" title={refusal} />}
      {meetings.length > 1 && (
        <SubNav
          label={t.meetings}
          items={meetings.map((one) => ({
            href: `${action}?keer=${one.id}`,
            label: t.meetingOf(one.ordinal),
            current: one.id === meetingId,
          }))}
        />
      )}
      <StatRow
        stats={[
          { figure: String(people.filter(isIn).length), label: t.figures.there },
          { figure: String(people.filter(({ state }) => state === 'registered').length), label: t.figures.seats },
        ]}
      />
      <FilterBar action={action} values={{ naam: name }}>
        <input type="hidden" name="keer" value={String(meetingId)} />
        <TextField name="naam" label={t.find} type="search" />
      </FilterBar>
      <RowList>
        {found.map((one) => (
          <RowItem
            title={one.name || '–'}
            side={
              // Two may have one name.
              <Form action={action} label={`${isIn(one) ? t.undo : t.in}: ${one.name} (${one.id})`} inline>
                <HiddenField name="meetingId" value={meetingId} />
                <HiddenField name="registrationId" value={one.id} />
                <HiddenField name="present" value={isIn(one) ? 'nee' : 'ja'} />
                <SubmitRow label={isIn(one) ? t.undo : t.in} />
              </Form>
            }
          >
            {isIn(one) ? t.isThere : t.place[one.state]}
          </RowItem>
        ))}
      </RowList>
      <Section title={t.walkIn} id="nieuw">
        <Form
          action={staffGatheringPath(id, '/binnengelopen')}
          prefix="nieuw"
          once
          {...(walkIn ? { state: walkIn } : {})}
        >
          <HiddenField name="meetingId" value={meetingId} />
          <TextField name="name" label={t.walkInName} />
          <SubmitRow label={t.walkInSave} />
        </Form>
      </Section>
    </Page>
  );
}
