import type { Refusal } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type Task, TaskList } from '../../../platform/ui/task-list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import { statementsOf } from '../scan.ts';
import { scanPath, scanStaffPath } from '../scan-path.ts';
import type { ScanWork } from '../staff/on-scan.ts';
import { ScanStaffPage } from '../staff/scan-staff-page.tsx';
import { setupMessages } from './setup-messages.ts';

type Props = {
  frame: Frame;
  work: ScanWork;
  rounds: FormState;
  roles: FormState;
  /** The form of the two that was sent and is not right. */
  errors?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** A value scan at a glance for who runs it: what is scored, by whom, and when. */
export function OverviewPage({ frame, work, rounds, roles, errors, refusal }: Props) {
  const { locale } = frame;
  const t = setupMessages(locale);
  const { scan, step } = work;
  const path = scanStaffPath(step);
  return (
    <ScanStaffPage
      frame={frame}
      work={work}
      current="overview"
      lead={t.lead}
      {...(errors && { errors })}
      refusal={refusal}
    >
      {scan.fixedAt && <Alert kind="info">{t.fixed(formatMoment(scan.fixedAt, locale))}</Alert>}
      <Section title={t.checklist} all={{ href: scanPath(step), label: t.publicPage }}>
        <TaskList label={t.checklist} tasks={tasksOf(work, locale)} />
      </Section>
      <Section title={t.values} intro={t.valuesText} id="waarden">
        <RowList>
          {scan.values.map(({ id, name, statements }) => (
            <RowItem title={<Written>{name}</Written>} {...(!scan.fixedAt && { href: `${path}/waarden/${id}` })}>
              <List items={statements.map(({ text }) => <Written>{text}</Written>)} />
            </RowItem>
          ))}
        </RowList>
        {!scan.fixedAt && (
          <Buttons>
            <ButtonLink kind="secondary" href={`${path}/waarden/nieuw`}>
              {t.addValue}
            </ButtonLink>
          </Buttons>
        )}
      </Section>
      <Section title={t.roles} intro={t.rolesText} id="rollen">
        {scan.fixedAt ? (
          <List items={scan.roles.map(({ name }) => <Written>{name}</Written>)} />
        ) : (
          <Form action={`${path}/rollen`} state={roles} prefix="rollen" label={t.roles}>
            <TextArea name="roles" label={t.rolesField} description={t.rolesHelp} rows={7} />
            <SubmitRow label={t.save} />
          </Form>
        )}
      </Section>
      <Section title={t.rounds} intro={t.roundsText} id="rondes">
        <Form action={path} state={rounds} label={t.rounds}>
          <DateField name="beforeUntil" label={t.beforeUntil} description={t.beforeUntilHelp} optional />
          <DateField name="afterFrom" label={t.afterFrom} description={t.afterFromHelp} optional />
          <TextArea name="thanks" label={t.thanks} description={t.thanksHelp} maxLength={2000} rows={4} optional />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
    </ScanStaffPage>
  );
}

function tasksOf({ scan, step, project }: ScanWork, locale: Frame['locale']): Task[] {
  const t = setupMessages(locale);
  const task = (key: keyof typeof t.check, done: boolean, text: string, href: string): Task => {
    const state = done ? 'done' : 'todo';
    return { title: t.check[key], href, state, status: t.state[state], text };
  };
  const open = step.status === 'published';
  const statements = statementsOf(scan).length;
  const known = scanMessages(locale).statements(statements);
  return [
    task('values', true, scan.fixedAt ? known : t.checkText.values(scan.values.length, statements), '#waarden'),
    task('rounds', scan.afterFrom !== null, scan.afterFrom === null ? t.checkText.rounds : '', '#rondes'),
    task('thanks', scan.thanks !== '', scan.thanks === '' ? t.checkText.thanks : '', '#rondes'),
    task('open', open, open ? '' : t.checkText.open, staffHref(project.slug, 'steps')),
  ];
}
