import type { FormState } from '../../../platform/http/form.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { weightField } from './draw-form.ts';
import { inviteMessages } from './invite-messages.ts';
import type { KeptList } from './upload-frame.ts';

/** A list as far as it is shown: how many, by area, and what did not come in. */
export type FrameSummary = KeptList & { count: number };
const refusedShown = 25;

type Props = { frame: Frame; work: PanelWork; list: FrameSummary; state: FormState };

/** The list that was read, and the draw from it. */
export function DrawSection({ frame, work, list, state }: Props) {
  const t = inviteMessages(frame.locale);
  const figure = (count: number) => formatCount(count, frame.locale);
  const weighed = list.areas.some((_, index) => state.errors[weightField(index)] !== undefined);
  return (
    <Section title={t.drawTitle} intro={t.accepted(figure(list.count))}>
      {list.refused.length > 0 && (
        <Details summary={t.refusedTitle(figure(list.refused.length))}>
          <DataTable
            caption={t.refusedTitle(figure(list.refused.length))}
            captionHidden
            rows={list.refused.slice(0, refusedShown)}
            columns={[
              { name: t.line, cell: ({ line }) => String(line) },
              { name: t.why, cell: ({ problem }) => t.problems[problem] },
            ]}
          />
          {list.refused.length > refusedShown && (
            <Paragraph>{t.more(figure(list.refused.length - refusedShown))}</Paragraph>
          )}
        </Details>
      )}
      <Form action={`${panelStaffPath(work.step, 'invitations')}/loten`} state={state}>
        <HiddenField name="sha256" value={list.sha256} />
        <TextField name="count" label={t.count} inputmode="numeric" size="short" />
        <TextField
          name="reserve"
          label={t.reserve}
          description={t.reserveHint}
          value="0"
          inputmode="numeric"
          size="short"
        />
        {list.areas.length > 1 && (
          <Details summary={t.weights} open={weighed}>
            <Paragraph>{t.weightsHint}</Paragraph>
            {list.areas.map(({ area, count }, index) => (
              <TextField
                name={weightField(index)}
                label={t.weightOf(area || t.noArea, figure(count))}
                value="1"
                inputmode="decimal"
                size="short"
              />
            ))}
          </Details>
        )}
        {state.errors.emptyAreas !== undefined && <CheckboxField name="emptyAreas" label={t.emptyAreas} optional />}
        <TextField name="seed" label={t.seed} description={t.seedHint} autocomplete="off" size="medium" />
        <SubmitRow label={t.draw} />
      </Form>
    </Section>
  );
}
