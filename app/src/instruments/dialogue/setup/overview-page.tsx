import type { Refusal } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { TaskList } from '../../../platform/ui/task-list.tsx';
import { dialoguePath, dialogueStaffPath } from '../dialogue-path.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import { type DialogueCheck, type DialogueFacts, dialogueChecklist } from './checklist.ts';
import { SettingsFields } from './settings-fields.tsx';
import { setupMessages } from './setup-messages.ts';

type Props = {
  frame: Frame;
  work: DialogueWork;
  facts: DialogueFacts;
  settings: FormState;
  refusal?: Refusal | undefined;
};

/** A dialogue at a glance for its officers: what is done and comes next, its question and its rules. */
export function OverviewPage({ frame, work, facts, settings, refusal }: Props) {
  const t = setupMessages(frame.locale);
  const { dialogue, step } = work;
  return (
    <DialogueStaffPage frame={frame} work={work} current="overview" lead={t.lead} errors={settings} refusal={refusal}>
      <Section title={t.checklist} all={{ href: dialoguePath(step), label: t.publicPage }}>
        <TaskList
          label={t.checklist}
          tasks={dialogueChecklist(dialogue, facts).map((check) => ({
            title: t.check[check.key],
            href: hrefOf(check, work),
            state: check.state,
            status: t.state[check.state],
            text: explanation(check, facts, t),
          }))}
        />
      </Section>
      <Section title={t.settings}>
        <Form action={dialogueStaffPath(step)} state={settings} label={t.settings}>
          <SettingsFields locale={frame.locale} />
        </Form>
      </Section>
    </DialogueStaffPage>
  );
}

function hrefOf({ key, part }: DialogueCheck, { step }: DialogueWork): string | undefined {
  const steps = staffHref(step.projectSlug, 'steps');
  if (key === 'period') return `${steps}/${step.id}`;
  if (key === 'published') return steps;
  return part ? dialogueStaffPath(step, part) : undefined;
}

function explanation({ key, state }: DialogueCheck, facts: DialogueFacts, t: ReturnType<typeof setupMessages>) {
  if (key === 'seeds') return t.seedsText(facts.seeds);
  if (key === 'waiting') return t.waitingText(facts.waiting);
  return state === 'done' ? undefined : t.why[key];
}
