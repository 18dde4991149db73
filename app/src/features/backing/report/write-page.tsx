import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type Initiative, TeamPage } from '../../initiatives/index.ts';
import { reportPath, teamBackingPath, teamReportPath } from '../backing-path.ts';
import { FiguresView } from '../figures-view.tsx';
import { reportTexts, textMax } from './report.ts';
import type { ReportContent } from './report-content.ts';
import { reportMessages } from './report-messages.ts';
import { HowSection } from './report-page.tsx';

type Props = {
  frame: Frame;
  initiative: Initiative;
  content: ReportContent;
  /** How many versions were published. */
  published: number;
  state: FormState;
};

/** Where the team writes its three texts, with what the platform adds below. */
export function WriteReportPage({ frame, initiative, content, published, state }: Props) {
  const { locale } = frame;
  const t = reportMessages(locale).write;
  const { slug } = initiative;
  const unanswered = content.figures.worry - content.figures.answered;
  const hints = { reached: t.reachedHint, changed: t.changedHint, notChanged: t.notChangedHint };
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.title} lead={t.lead} errors={state}>
      {published > 0 && <LinkMore href={reportPath(slug)}>{t.see}</LinkMore>}
      {unanswered > 0 && (
        <Alert kind="warning">
          {t.unanswered(unanswered)} <Link href={`${teamBackingPath(slug)}#zorgen`}>{t.toWorries}</Link>
        </Alert>
      )}
      <Form action={teamReportPath(slug)} state={state}>
        {reportTexts.map((name) => (
          <TextArea name={name} label={t[name]} description={hints[name]} rows={6} maxLength={textMax} />
        ))}
        {published > 0 && <TextField name="changeNote" label={t.changeNote} description={t.changeNoteHint} />}
        <div class="app-submit">
          <Button name="what" value="publish">
            {t.publish}
          </Button>
          <Button kind="secondary" name="what" value="save">
            {t.save}
          </Button>
        </div>
      </Form>
      <Section title={t.soFar}>
        <FiguresView figures={content.figures} locale={locale} />
      </Section>
      <HowSection content={content} locale={locale} />
    </TeamPage>
  );
}
