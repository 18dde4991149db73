import { DeskPage, waysFor } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import { rounds } from '../rounds.ts';
import type { Scan } from '../scan.ts';
import { paperChannels } from './key-in.ts';
import { valueField } from './marks-from-paper.ts';
import { paperMessages } from './paper-messages.ts';

type Props = { frame: Frame; step: Step; scan: Scan; state: FormState; next: boolean };

/** One score from paper, a line for each value; in a pile the `next` one waits to be typed. */
export function KeyInPage({ frame, step, scan, state, next }: Props) {
  const { locale } = frame;
  const t = paperMessages(locale);
  const title = t.title(step.title);
  return (
    <DeskPage frame={frame} title={title} lead={t.lead} errors={state} of={step}>
      <LinkMore href={`/balie/waardenscan/${step.id}/papier`}>{t.print}</LinkMore>
      <Form action={`/balie/waardenscan/${step.id}`} state={state} label={title} once>
        <SelectField
          name="round"
          label={t.round}
          empty={null}
          options={rounds.map((round) => ({ value: String(round), label: scanMessages(locale).round[round] }))}
        />
        <TextField
          name="role"
          label={t.role}
          description={
            <>
              {t.roleHelp} <br />
              <Written>{scan.roles.map(({ name }, index) => `${index + 1} ${name}`).join(', ')}</Written>
            </>
          }
          size="short"
          inputmode="numeric"
          autocomplete="off"
          autofocus={next}
          optional="said"
        />
        <TextField
          name="code"
          label={t.code}
          description={t.codeHelp}
          size="medium"
          autocomplete="off"
          optional="said"
        />
        {scan.values.map(({ id, name, statements }) => (
          <TextField
            name={valueField(id)}
            label={<Written>{name}</Written>}
            description={t.marks(statements.length)}
            size="short"
            inputmode="numeric"
            autocomplete="off"
            optional="said"
          />
        ))}
        <SelectField
          name="channel"
          label={t.channel}
          empty={null}
          options={waysFor(frame.actor, step.projectId, paperChannels).map((channel) => ({
            value: channel,
            label: t.channels[channel],
          }))}
        />
        <SubmitRow label={t.save} />
      </Form>
    </DeskPage>
  );
}
