import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import type { Round } from '../rounds.ts';
import type { Scan, Value } from '../scan.ts';
import { ScanFrame } from '../scan-frame.tsx';
import { scanPath } from '../scan-path.ts';
import { fieldOf, highest, unknownMark } from './read-marks.ts';
import type { Scoring } from './scoring.ts';
import { scoringMessages } from './scoring-messages.ts';

type Props = { frame: Frame; scoring: Scoring; round: Round; state: FormState };

/** All statements on one page, value by value; without the marks of anybody else. */
export function ScorePage({ frame, scoring, round, state }: Props) {
  const { step, scan, participant } = scoring;
  const { locale } = frame;
  const t = scoringMessages(locale);
  const title = t.title[round];
  return (
    <ScanFrame frame={frame} step={step} title={title} lead={t.lead[round]} errors={state}>
      <Chips>
        <Chip kind="open">{scanMessages(locale).round[round]}</Chip>
      </Chips>
      <Form action={scanPath(step, 'score')} state={state} label={title} once>
        <Who scan={scan} roleId={participant?.roleId ?? null} round={round} locale={locale} />
        {scan.values.map((value) => (
          <ValueFields value={value} locale={locale} />
        ))}
        <Paragraph>{t.final}</Paragraph>
        <SubmitRow label={t.send} />
      </Form>
    </ScanFrame>
  );
}

type WhoProps = { scan: Scan; roleId: number | null; round: Round; locale: Locale };

/** As whom somebody scores; who scored before stays what they were. */
function Who({ scan, roleId, round, locale }: WhoProps) {
  const t = scoringMessages(locale);
  const known = scan.roles.find(({ id }) => id === roleId);
  if (known)
    return (
      <Paragraph>
        {t.knownRole} <Written>{known.name}</Written>
      </Paragraph>
    );
  return (
    <>
      {round === 2 && (
        <TextField name="code" label={t.code} description={t.codeHelp} size="medium" autocomplete="off" optional />
      )}
      <RadioField
        name="role"
        label={t.role}
        options={scan.roles.map(({ id, name }) => ({ value: String(id), label: <Written>{name}</Written> }))}
        optional={round === 2 && 'said'}
      />
    </>
  );
}

/** The statements of one value, each with its marks. */
function ValueFields({ value, locale }: { value: Value; locale: Locale }) {
  return (
    <Fieldset legend={<Written>{value.name}</Written>}>
      {value.about !== '' && (
        <Paragraph soft>
          <Written>{value.about}</Written>
        </Paragraph>
      )}
      {value.statements.map(({ id, text }) => (
        <RadioField name={fieldOf(id)} label={<Written>{text}</Written>} options={marks(locale)} inline />
      ))}
    </Fieldset>
  );
}

function marks(locale: Locale) {
  const t = scanMessages(locale);
  const ends: Record<number, string> = { 1: `1 ${t.low}`, [highest]: `${highest} ${t.high}` };
  const all = Array.from({ length: highest }, (_, index) => index + 1);
  return [
    ...all.map((mark) => ({ value: String(mark), label: ends[mark] ?? String(mark) })),
    { value: unknownMark, label: t.unknown },
  ];
}
