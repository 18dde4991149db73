import type { FormState } from '../../../platform/http/form.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { lackingOf } from './lacking.ts';
import type { MemorandumWork } from './load-work.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { themePath } from './memorandum-path.ts';
import type { Theme } from './theme.ts';

type Props = { frame: Frame; work: ConsultationWork; memo: MemorandumWork; theme: FormState };

/** The subjects in the order of the memorandum, what each lacks, and a new one. */
export function ThemesSection({ frame, work, memo, theme }: Props) {
  const t = memorandumMessages(frame.locale);
  const { themes } = memo;
  return (
    <Section title={t.themes}>
      {themes.length === 0 && <Paragraph soft>{t.noThemes}</Paragraph>}
      <RowList>
        {themes.map((one) => (
          <RowItem
            href={themePath(work.step, one.id)}
            title={<Written>{one.title}</Written>}
            side={themes.length > 1 && <Move {...{ frame, work }} theme={one} />}
          >
            <StateChip theme={one} frame={frame} /> {t.points(one.points.length)}
          </RowItem>
        ))}
      </RowList>
      <Form
        action={`${consultationStaffPath(work.step, 'memorandum')}/onderwerpen`}
        state={theme}
        label={t.addTheme}
        prefix="onderwerp"
      >
        <TextField name="title" label={t.addTheme} description={t.newThemeHelp} />
        <SubmitRow label={t.add} />
      </Form>
    </Section>
  );
}

/** How far a subject is, in words. */
function StateChip({ theme, frame }: { theme: Theme; frame: Frame }) {
  const t = memorandumMessages(frame.locale);
  if (theme.points.length === 0) return <Chip kind="closed">{t.state.empty}</Chip>;
  const [first] = lackingOf(theme);
  return first ? <Chip kind="waiting">{t.state[first.kind]}</Chip> : <Chip kind="adopted">{t.state.ready}</Chip>;
}

function Move({ frame, work, theme }: { frame: Frame; work: ConsultationWork; theme: Theme }) {
  const t = memorandumMessages(frame.locale);
  return (
    <Form action={`${themePath(work.step, theme.id)}/plaats`} label={`${t.up}, ${t.down}: ${theme.title}`} inline>
      <Button kind="subtle" name="move" value="up" label={`${t.up}: ${theme.title}`}>
        {t.up}
      </Button>
      <Button kind="subtle" name="move" value="down" label={`${t.down}: ${theme.title}`}>
        {t.down}
      </Button>
    </Form>
  );
}
