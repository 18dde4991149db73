import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { teamHref } from '../initiative-href.ts';
import type { Initiative, Member } from '../load-initiative.ts';
import { TeamPage } from '../team-page.tsx';
import { teamMessages } from './messages.ts';

type Invitation = { id: number; role: 'initiator' | 'member'; title: string; invitedAt: Date };
type Props = {
  frame: Frame;
  initiative: Initiative;
  team: readonly Member[];
  invitations: readonly Invitation[];
  /** The form with which somebody is invited, or that of a member with what is wrong in it. */
  state: FormState;
};

/** Who is in the team, who was asked, and asking somebody. */
export function PeoplePage({ frame, initiative, team, invitations, state }: Props) {
  const t = teamMessages(frame.locale);
  const path = teamHref(initiative.slug, '/mensen');
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.people} errors={state}>
      <RowList>
        {team.map((member) => (
          <RowItem title={<MemberName frame={frame} member={member} />}>
            <ChangeMember frame={frame} member={member} path={path} />
          </RowItem>
        ))}
      </RowList>
      {invitations.length > 0 && (
        <Section title={t.waiting}>
          <RowList>
            {invitations.map(({ id, role, title, invitedAt }) => (
              <RowItem
                title={t.waitingLine(title || t.role[role], formatDay(invitedAt, frame.locale))}
                side={
                  <Form action={`${path}/uitnodigingen/${id}/weg`} inline prefix={`uitnodiging-${id}`}>
                    <Button kind="subtle">{t.withdraw}</Button>
                  </Form>
                }
              />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t.inviteTitle} intro={t.inviteText}>
        <Form action={`${path}/uitnodigen`} state={state}>
          <TextField name="email" label={t.email} type="email" spellcheck={false} />
          <MemberFields frame={frame} />
          <SubmitRow label={t.inviteButton} />
        </Form>
      </Section>
    </TeamPage>
  );
}

function MemberName({ frame, member }: { frame: Frame; member: Member }) {
  const t = teamMessages(frame.locale);
  const you = frame.actor.kind === 'person' && frame.actor.personId === member.personId;
  return (
    <>
      {member.name || t.resident}
      {you && ` (${t.you})`}, <Written>{member.title || t.role[member.role].toLowerCase()}</Written>
    </>
  );
}

function ChangeMember({ frame, member, path }: { frame: Frame; member: Member; path: string }) {
  const t = teamMessages(frame.locale);
  const { personId, name, role, title } = member;
  const you = frame.actor.kind === 'person' && frame.actor.personId === personId;
  const prefix = `lid-${personId}`;
  return (
    <Details summary={t.changePerson(name || t.resident)}>
      <Form action={`${path}/${personId}`} state={{ values: { role, title }, errors: {} }} prefix={prefix}>
        <MemberFields frame={frame} />
        <SubmitRow label={t.save}>
          <Button kind="danger" formaction={`${path}/${personId}/weg`}>
            {you ? t.leave : t.remove}
          </Button>
        </SubmitRow>
      </Form>
    </Details>
  );
}

function MemberFields({ frame }: { frame: Frame }) {
  const t = teamMessages(frame.locale);
  return (
    <>
      <RadioField
        name="role"
        label={t.roleLabel}
        options={(['member', 'initiator'] as const).map((value) => ({
          value,
          label: t.role[value],
          hint: t.roleHint[value],
        }))}
      />
      <TextField name="title" label={t.titleLabel} description={t.titleHelp} optional size="medium" />
    </>
  );
}
