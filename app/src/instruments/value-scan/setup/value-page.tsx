import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import type { Value } from '../scan.ts';
import { scanStaffPath } from '../scan-path.ts';
import type { ScanWork } from '../staff/on-scan.ts';
import { ScanStaffPage } from '../staff/scan-staff-page.tsx';
import { setupMessages } from './setup-messages.ts';

type Props = { frame: Frame; work: ScanWork; value: Value | null; state: FormState; refusal?: Refusal | undefined };

/** One value with its statements, or a new one. */
export function ValuePage({ frame, work, value, state, refusal }: Props) {
  const t = setupMessages(frame.locale);
  const path = scanStaffPath(work.step);
  const title = value ? t.changeValue : t.addValue;
  return (
    <ScanStaffPage frame={frame} work={work} current="overview" title={title} errors={state} refusal={refusal}>
      <Form action={`${path}/waarden/${value?.id ?? 'nieuw'}`} state={state} label={title}>
        <TextField name="name" label={t.name} description={t.nameHelp} size="medium" />
        <TextField name="about" label={t.about} optional />
        <TextArea name="statements" label={t.statements} description={t.statementsHelp} rows={6} />
        <SubmitRow label={t.save}>
          <Link href={path}>{t.back}</Link>
        </SubmitRow>
      </Form>
      {value && work.scan.values.length > 1 && !work.scan.fixedAt && (
        <Form action={`${path}/waarden/${value.id}/weg`} label={t.removeValue}>
          <Buttons>
            <Button kind="danger">{t.removeValue}</Button>
          </Buttons>
        </Form>
      )}
    </ScanStaffPage>
  );
}
