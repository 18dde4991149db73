import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons, EnterButton } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { LiveCheck } from '../../../platform/ui/live-check.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import { FeasibilityAlert } from '../solve/feasibility-alert.tsx';
import type { Outcome } from '../solve/task.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { AskedCategory, CategoryFields, categoryCount } from './groups-fields.tsx';
import { groupsMessages } from './groups-messages.ts';
import type { PresetKey } from './presets.ts';
import { seatProblems } from './seats.ts';
import { SeatsAlert } from './verdict.tsx';

type Props = {
  frame: Frame;
  work: PanelWork;
  /** The groups, and the file to read them from. */
  state: FormState;
  file: FormState;
  /** What can still be added at once. */
  presets: readonly PresetKey[];
  /** Whether the pool has a panel; undefined while there is no pool. */
  feasibility: Outcome | undefined;
  refusal?: Refusal | undefined;
};

/** Groups with the share of the town that each has, and the seats that each gets. */
export function GroupsPage(props: Props) {
  const { frame, work, state, file, feasibility, refusal } = props;
  const t = groupsMessages(frame.locale);
  const problems = seatProblems(work.panel.size, work.panel.categories);
  const errors = Object.keys(file.errors).length > 0 ? file : state;
  return (
    <PanelStaffPage frame={frame} work={work} current="groups" lead={t.lead} errors={errors} refusal={refusal}>
      {problems.length > 0 && <SeatsAlert problems={problems} size={work.panel.size} locale={frame.locale} />}
      {problems.length === 0 && feasibility && (
        <FeasibilityAlert locale={frame.locale} work={work} outcome={feasibility} part="groups" />
      )}
      <Paragraph>
        <strong>{t.size(work.panel.size)}</strong>
      </Paragraph>
      {work.stage === 'setting-up' || work.stage === 'answering' ? <Groups {...props} /> : <Fixed {...props} />}
      {work.stage === 'setting-up' && <MoreGroups {...props} />}
    </PanelStaffPage>
  );
}

function Groups({ frame, work, state }: Props) {
  const t = groupsMessages(frame.locale);
  const asked = work.stage === 'answering';
  const Category = asked ? AskedCategory : CategoryFields;
  const count = categoryCount(state.values);
  return (
    <Form action={panelStaffPath(work.step, 'groups')} state={state}>
      <EnterButton />
      <Paragraph>{asked ? t.helpAsked : t.help}</Paragraph>
      {Array.from({ length: count }, (_, number) => (
        <Category locale={frame.locale} values={state.values} number={number} />
      ))}
      {!asked && (
        <Details summary={t.newCategory} open={count === 0}>
          <CategoryFields locale={frame.locale} values={state.values} number={count} />
        </Details>
      )}
      <LiveCheck src={`${panelStaffPath(work.step, 'groups')}/proef`} />
      <SubmitRow label={t.save} />
      <Details summary={t.propose}>
        <Paragraph>{t.proposeText}</Paragraph>
        <Buttons>
          <Button kind="secondary" name="margin" value="one">
            {t.proposeOne}
          </Button>
          <Button kind="secondary" name="margin" value="five-percent">
            {t.proposeFive}
          </Button>
        </Buttons>
      </Details>
    </Form>
  );
}

function MoreGroups({ frame, work, presets, file }: Props) {
  const t = groupsMessages(frame.locale);
  const path = panelStaffPath(work.step, 'groups');
  return (
    <>
      {presets.length > 0 && (
        <Section title={t.presets} intro={t.presetsText}>
          <Form action={`${path}/bekend`} inline label={t.presets}>
            <Buttons>
              {presets.map((key) => (
                <Button kind="secondary" name="preset" value={key}>
                  {t.preset[key]}
                </Button>
              ))}
            </Buttons>
          </Form>
        </Section>
      )}
      <Section title={t.import} intro={t.importText}>
        <Form action={`${path}/bestand`} state={file} multipart prefix="bestand">
          <FileField name="file" label={t.chooseFile} accept=".csv,text/csv" />
          <SubmitRow label={t.upload} />
        </Form>
      </Section>
    </>
  );
}

function Fixed({ frame, work }: Props) {
  const t = groupsMessages(frame.locale);
  return (
    <>
      <Paragraph>{t.fixed}</Paragraph>
      {work.panel.categories.map(({ name, groups }) => (
        <Section title={<Written>{name}</Written>}>
          <List items={groups.map((group) => `${group.name}: ${t.seats(group.min, group.max)}`)} />
        </Section>
      ))}
    </>
  );
}
