import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ChildQuestion } from '../questions/child-question.ts';
import { editorMessages } from './editor-messages.ts';
import { type Issue, type Item, itemKinds } from './load-issue.ts';

export const editorPath = '/beheer/kinderkrant';

type HomeProps = {
  frame: Frame;
  issues: readonly Issue[];
  questions: readonly ChildQuestion[];
  material: { voices: number; drawings: number };
  state: FormState;
};

/** Where the makers begin: numbers, questions, and what lies ready. */
export function EditorPage({ frame, issues, questions, material, state }: HomeProps) {
  const t = editorMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/beheer', label: t.staff }]} errors={state} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.issues} intro={t.material(material.voices, material.drawings)}>
        {issues.length === 0 && <Paragraph>{t.noIssues}</Paragraph>}
        <RowList>
          {issues.map(({ id, number, title, publishedAt }) => (
            <RowItem
              title={
                <>
                  {number}. <Written>{title}</Written>
                </>
              }
              href={`${editorPath}/${id}`}
              side={publishedAt === null && <Chip kind="waiting">{t.draft}</Chip>}
            >
              {publishedAt && t.published(formatDay(publishedAt, frame.locale))}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.newIssue}>
        <Form action={editorPath} state={state} once>
          <TextField name="title" label={t.name} description={t.nameHelp} />
          <SubmitRow label={t.begin} />
        </Form>
      </Section>
      <Section title={t.questions} intro={t.questionsHelp}>
        {questions.length === 0 && <Paragraph>{t.noQuestions}</Paragraph>}
        <RowList>
          {questions.map(({ id, question, open }) => (
            <RowItem
              title={<Written>{question}</Written>}
              href={`${editorPath}/vragen/${id}`}
              side={<Chip kind={open ? 'open' : 'closed'}>{open ? t.open : t.closed}</Chip>}
            />
          ))}
        </RowList>
        <Buttons>
          <ButtonLink kind="secondary" href={`${editorPath}/vragen/nieuw`}>
            {t.newQuestion}
          </ButtonLink>
        </Buttons>
      </Section>
    </Page>
  );
}

type IssueProps = { frame: Frame; issue: Issue; items: readonly Item[]; state: FormState };

/** One number with its pieces: to change, to order, to look at and to publish. */
export function EditIssuePage({ frame, issue, items, state }: IssueProps) {
  const t = editorMessages(frame.locale);
  const home = `${editorPath}/${issue.id}`;
  const title = t.issueTitle(issue.number);
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        { href: '/beheer', label: t.staff },
        { href: editorPath, label: t.title },
      ]}
      errors={state}
      wide
    >
      <PageTitle
        above={
          <Chip kind={issue.publishedAt ? 'open' : 'waiting'}>
            {issue.publishedAt ? t.published(formatDay(issue.publishedAt, frame.locale)) : t.draft}
          </Chip>
        }
      >
        {title}
      </PageTitle>
      <Section title={t.pieces}>
        {items.length === 0 && <Paragraph>{t.noPieces}</Paragraph>}
        <RowList>
          {items.map((item, index) => (
            <RowItem
              title={<Written>{item.title}</Written>}
              href={`${home}/stukken/${item.id}`}
              side={
                <ItemButtons
                  frame={frame}
                  item={item}
                  home={home}
                  first={index === 0}
                  last={index === items.length - 1}
                />
              }
            >
              {t.kinds[item.kind]}
            </RowItem>
          ))}
        </RowList>
        <Paragraph>{t.add}:</Paragraph>
        <Buttons>
          {itemKinds.map((kind) => (
            <ButtonLink kind="secondary" href={`${home}/stukken/nieuw?soort=${kind}`}>
              {t.kinds[kind]}
            </ButtonLink>
          ))}
        </Buttons>
      </Section>
      <Section title={t.texts}>
        <Form action={home} state={state}>
          <TextField name="title" label={t.name} value={issue.title} />
          <TextArea name="lead" label={t.leadField} description={t.leadHelp} value={issue.lead} rows={3} optional />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
      <Section title={t.look}>
        <Buttons>
          <ButtonLink kind="secondary" href={`/kinderkrant/${issue.number}`}>
            {t.look}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`/kinderkrant/${issue.number}/print`}>
            {t.lookPrint}
          </ButtonLink>
        </Buttons>
        {issue.publishedAt === null && (
          <Form action={`${home}/openbaar`} prefix="openbaar">
            <Paragraph>{t.publishHelp}</Paragraph>
            <SubmitRow label={t.publish} />
          </Form>
        )}
      </Section>
    </Page>
  );
}

type ButtonProps = { frame: Frame; item: Item; home: string; first: boolean; last: boolean };

function ItemButtons({ frame, item, home, first, last }: ButtonProps) {
  const t = editorMessages(frame.locale);
  const move = (direction: 'up' | 'down', label: string) => (
    <Form action={`${home}/stukken/${item.id}/verplaats`} inline>
      <HiddenField name="direction" value={direction} />
      <Button kind="subtle" label={t.of(label, item.title)}>
        {label}
      </Button>
    </Form>
  );
  return (
    <div class="app-buttons">
      {!first && move('up', t.up)}
      {!last && move('down', t.down)}
      <Form action={`${home}/stukken/${item.id}/weg`} inline>
        <Button kind="subtle" label={t.of(t.remove, item.title)}>
          {t.remove}
        </Button>
      </Form>
    </div>
  );
}
