import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Box } from '../../../platform/ui/two-boxes.tsx';
import { type Initiative, TeamPage } from '../../initiatives/index.ts';
import { answerMax } from '../backing.ts';
import { backingPath, deskBackingPath, teamBackingPath, teamReportPath } from '../backing-path.ts';
import { FiguresView } from '../figures-view.tsx';
import type { BackingFigures } from '../load-figures.ts';
import { backingMessages } from '../messages.ts';
import { ruleLevels } from './set-rule.ts';
import type { TeamItem } from './team-list.ts';
import { teamMessages } from './team-messages.ts';

type Props = {
  frame: Frame;
  initiative: Initiative;
  figures: BackingFigures;
  worries: readonly TeamItem[];
  helpers: readonly TeamItem[];
  supporters: readonly TeamItem[];
  assurance: string;
  page: number;
  pages: number;
  /** A form that was refused, by the number of what it answers (0: the rule), and why where that is not in a field. */
  refused: { id: number; state: FormState; reason?: string } | undefined;
};

/** What the neighbourhood said to the team, with a form for each answer. */
export function TeamBackingPage(props: Props) {
  const { frame, initiative, figures, worries, helpers, supporters, refused } = props;
  const { locale } = frame;
  const t = teamMessages(locale);
  const { slug } = initiative;
  const path = teamBackingPath(slug);
  const stateOf = (id: number) => (refused?.id === id ? refused.state : undefined);
  return (
    <TeamPage
      frame={frame}
      initiative={initiative}
      title={t.title}
      lead={t.lead}
      {...(refused ? { errors: refused.state } : {})}
    >
      {refused?.reason && <Alert kind="warning">{refused.reason}</Alert>}
      <LinkMore href={backingPath(slug)}>{t.toPublic}</LinkMore>
      {initiative.status === 'published' && <LinkMore href={deskBackingPath(initiative.id)}>{t.paper}</LinkMore>}
      <Section title={t.worries} id="zorgen" intro={t.worriesHint}>
        {worries.length === 0 && <Paragraph soft>{t.noWorries}</Paragraph>}
        {worries.map((worry) => (
          <WorryBox frame={frame} item={worry} path={path} state={stateOf(worry.id)} />
        ))}
        <Pagination page={props.page} pages={props.pages} href={(number) => `${path}?pagina=${number}#zorgen`} />
      </Section>
      <Section title={t.helpers} id="hulp" intro={t.helpersHint}>
        {helpers.length === 0 && <Paragraph soft>{t.noHelpers}</Paragraph>}
        {helpers.map((helper) => (
          <HelperBox frame={frame} item={helper} path={path} state={stateOf(helper.id)} />
        ))}
      </Section>
      {supporters.length > 0 && (
        <Section title={t.supporters} id="steun" intro={t.supportersHint}>
          {supporters.map(({ words, givenAt }) => (
            <Box title={t.on(formatDay(givenAt, locale))}>
              <Prose text={words} />
            </Box>
          ))}
        </Section>
      )}
      <Section title={t.figures} id="cijfers">
        <FiguresView figures={figures} locale={locale} />
      </Section>
      <Section title={t.report} id="verslag" intro={t.reportText}>
        <LinkMore href={teamReportPath(slug)}>{t.toReport}</LinkMore>
      </Section>
      <Section title={t.rule} id="regel">
        <Form action={`${path}/regel`} state={stateOf(0) ?? emptyForm({ assurance: props.assurance })} prefix="regel">
          <RadioField
            name="assurance"
            label={t.rule}
            description={t.ruleHint}
            options={ruleLevels.map((value) => ({ value, label: t.rules[value] }))}
          />
          <SubmitRow label={t.saveRule} />
        </Form>
      </Section>
    </TeamPage>
  );
}

type ItemProps = { frame: Frame; item: TeamItem; path: string; state: FormState | undefined };

function WorryBox({ frame, item, path, state }: ItemProps) {
  const t = teamMessages(frame.locale);
  const { id, words, givenAt, answer, late } = item;
  const form = (
    <Form action={`${path}/zorgen/${id}`} state={state ?? emptyForm({ answer })} prefix={`zorg-${id}`}>
      <HiddenField name="seen" value={answer} />
      <TextArea name="answer" label={t.answer} rows={4} maxLength={answerMax} />
      <SubmitRow label={answer === '' ? t.giveAnswer : t.changeAnswer} />
    </Form>
  );
  return (
    <article id={`zorg-${id}`}>
      <Box title={t.on(formatDay(givenAt, frame.locale))} tone={answer === '' ? 'alarm' : 'together'}>
        {late && (
          <Paragraph>
            <strong>{t.late}</strong>
          </Paragraph>
        )}
        <Prose text={words} />
        {answer !== '' && (
          <>
            <Paragraph>
              <strong>{t.answered}</strong>
            </Paragraph>
            <Prose text={answer} />
          </>
        )}
        {answer === '' ? (
          form
        ) : (
          <Details summary={t.mend} open={state !== undefined}>
            {form}
          </Details>
        )}
      </Box>
    </article>
  );
}

function HelperBox({ frame, item, path, state }: ItemProps) {
  const t = teamMessages(frame.locale);
  const b = backingMessages(frame.locale);
  const { id, words, givenAt, answer, area, distance } = item;
  const where = [area, distance && b.distances[distance]].filter(Boolean).join(', ');
  return (
    <article id={`hulp-${id}`}>
      <Box title={t.on(formatDay(givenAt, frame.locale))} tone={answer === '' ? 'begin' : 'together'}>
        {where !== '' && <Paragraph soft>{where}</Paragraph>}
        {words === '' ? <Paragraph soft>{t.noWords}</Paragraph> : <Prose text={words} />}
        {answer === '' ? (
          <Form action={`${path}/hulp/${id}`} state={state ?? emptyForm()} prefix={`hulp-${id}`}>
            <TextArea name="answer" label={t.message} rows={4} maxLength={answerMax} />
            <SubmitRow label={t.sendMessage} />
          </Form>
        ) : (
          <>
            <Paragraph>
              <strong>{t.wrote}</strong>
            </Paragraph>
            <Prose text={answer} />
          </>
        )}
      </Box>
    </article>
  );
}
