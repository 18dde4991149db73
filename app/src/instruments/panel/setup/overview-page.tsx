import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Quote } from '../../../platform/ui/figure.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { TaskList } from '../../../platform/ui/task-list.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage, panelParts } from '../staff/panel-staff-page.tsx';
import type { TermChange } from '../term/load-term-changes.ts';
import { TermSection } from '../term/term-section.tsx';
import { type PanelCheck, type PanelFacts, panelChecklist } from './checklist.ts';
import { datesSentence } from './dates-sentence.ts';
import { mostOfficers, type Officer } from './officers.ts';
import { setupMessages } from './setup-messages.ts';

type Props = {
  frame: Frame;
  work: PanelWork;
  officers: readonly Officer[];
  termChanges: readonly TermChange[];
  today: string;
  /** The forms of the page: size and dates, the term, and the address of a colleague. */
  settings: FormState;
  term: FormState;
  colleague: FormState;
  refusal?: Refusal | undefined;
};

/** A panel at a glance: what is done and comes next, its size and dates, and who may see the people. */
export function OverviewPage(props: Props) {
  const { frame, work, settings, term, colleague, termChanges, today, refusal } = props;
  const t = setupMessages(frame.locale);
  const errors = [colleague, term].find((form) => Object.keys(form.errors).length > 0) ?? settings;
  return (
    <PanelStaffPage frame={frame} work={work} current="overview" lead={t.lead} errors={errors} refusal={refusal}>
      <Section title={t.checklist}>
        <TaskList
          label={t.checklist}
          tasks={panelChecklist(work.facts).map((check) => ({
            title: t.check[check.key],
            href: check.part && panelParts.includes(check.part) ? panelStaffPath(work.step, check.part) : undefined,
            state: check.state,
            status: t.state[check.state],
            text: explanation(check, work.facts, t.why),
          }))}
        />
      </Section>
      <Settings {...props} />
      <TermSection frame={frame} work={work} changes={termChanges} today={today} state={term} />
      <Officers {...props} />
    </PanelStaffPage>
  );
}

function Settings({ frame, work, settings }: Props) {
  const t = setupMessages(frame.locale);
  const fixed = work.stage !== 'setting-up' && work.stage !== 'answering';
  const sentence = datesSentence(work.panel, frame.locale);
  return (
    <Section title={t.settings}>
      {fixed ? (
        <Paragraph>{t.fixed}</Paragraph>
      ) : (
        <Form action={panelStaffPath(work.step)} state={settings}>
          <TextField name="size" label={t.size} inputmode="numeric" size="short" />
          <CheckboxField name="onePerHousehold" label={t.onePerHousehold} optional />
          <DateField name="answerUntil" label={t.answerUntil} />
          <DateField name="deleteOn" label={t.deleteOn} description={t.deleteHelp} />
          <SubmitRow label={t.save} />
        </Form>
      )}
      {sentence && (
        <>
          <Paragraph>{t.publicSays}</Paragraph>
          <Quote>{sentence}</Quote>
        </>
      )}
    </Section>
  );
}

function Officers({ frame, work, officers, colleague }: Props) {
  const t = setupMessages(frame.locale);
  const { actor } = frame;
  const path = `${panelStaffPath(work.step)}/medewerkers`;
  const may = officers.length === 0 || (actor.kind === 'person' && officers.some(({ id }) => id === actor.personId));
  return (
    <Section title={t.officers} intro={t.officersText}>
      {officers.length === 0 && <Paragraph>{t.noOfficers}</Paragraph>}
      <RowList>
        {officers.map(({ id, name }) => (
          <RowItem
            title={name}
            side={
              may &&
              officers.length > 1 && (
                <Form action={`${path}/weg`} inline>
                  <HiddenField name="personId" value={id} />
                  <Button kind="subtle" label={t.removeLabel(name)}>
                    {t.remove}
                  </Button>
                </Form>
              )
            }
          />
        ))}
      </RowList>
      {may && officers.length < mostOfficers && (
        <Form action={path} state={colleague} prefix="collega">
          <TextField name="email" label={t.email} description={t.emailHelp} type="email" size="medium" />
          <SubmitRow label={t.add} />
        </Form>
      )}
    </Section>
  );
}

function explanation({ key, state }: PanelCheck, facts: PanelFacts, why: ReturnType<typeof setupMessages>['why']) {
  switch (key) {
    case 'dates':
    case 'officers':
    case 'groups':
      return state === 'done' ? undefined : why[key];
    case 'invitations':
      if (facts.invited > 0) return why.invited(facts.invited);
      return state === 'blocked' ? why.invitations : undefined;
    case 'pool':
      return state === 'blocked' ? why.poolBlocked : why.pool(facts.pool);
    case 'draw':
    case 'seats':
      return state === 'blocked' ? why[key] : undefined;
  }
}
