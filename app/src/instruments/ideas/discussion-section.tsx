import type { Step, WayToProof } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Comment, Discussion } from '../../platform/ui/discussion.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../platform/ui/person-line.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { conversationsPerPage, type DiscussionOrder, type DiscussionPage, type Reaction } from './discussion.ts';
import { messages } from './messages.ts';
import { ModeratorFirst } from './personal-question.tsx';

export type DiscussionProps = {
  frame: Frame;
  /** Who asks for ideas: the municipality in a trajectory, or the team of an initiative. */
  kind: Step['projectKind'];
  ideaId: number;
  shown: DiscussionPage;
  order: DiscussionOrder;
  page: number;
  /** The reaction that is being answered, or null for a reaction of its own. */
  replyTo: number | null;
  state: FormState;
  /** The reaction may hold personal data: it can be changed, or a moderator looks first. */
  personal: boolean;
  /** What this reader has to prove first; said before anything is typed. */
  way: WayToProof | null;
  mayComment: boolean;
  mayBeOfficial: boolean;
};

/** The reactions under an idea: twenty conversations a page, answers one level deep, and the form. */
export function DiscussionSection(props: DiscussionProps) {
  const { frame, ideaId, shown, order, page, mayComment } = props;
  const t = messages(frame.locale);
  const path = `/ideeen/${ideaId}`;
  const at = (other: DiscussionOrder, number = 1) => `${path}?reacties=${other}&pagina=${number}#reacties`;
  return (
    <>
      {shown.total === 0 && <Paragraph>{mayComment ? `${t.noComments} ${t.firstComment}` : t.noComments}</Paragraph>}
      {shown.total > 1 && (
        <SubNav
          label={t.order}
          items={[
            { href: at('nieuwste'), label: t.newestFirst, current: order === 'nieuwste' },
            { href: at('oudste'), label: t.oldestFirst, current: order === 'oudste' },
          ]}
        />
      )}
      {shown.conversations.length > 0 && (
        <Discussion label={t.discussion}>
          {shown.conversations.map((conversation) => (
            <OneReaction {...props} reaction={conversation} answers={conversation.answers} topId={conversation.id} />
          ))}
        </Discussion>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(shown.total / conversationsPerPage)}
        href={(number) => at(order, number)}
      />
      {mayComment && props.replyTo === null && <ReactionForm {...props} parentId={refusedReply(props.state)} />}
    </>
  );
}

// A reply that was refused stays a reply, also where its conversation stands on another page.
function refusedReply({ values }: FormState): number | null {
  return Number(values.parentId) || null;
}

function OneReaction(props: DiscussionProps & { reaction: Reaction; answers: Reaction[]; topId: number }) {
  const { frame, kind, reaction, answers, ideaId, mayComment, replyTo, topId } = props;
  const t = messages(frame.locale);
  const name = reaction.authorName || t.resident;
  const readable = reaction.status === 'published';
  const isTop = reaction.id === topId;
  return (
    <Comment
      id={`reactie-${reaction.id}`}
      person={
        <PersonLine name={name} staff={reaction.official ? t.organiser[kind] : undefined}>
          {formatMoment(reaction.submittedAt, frame.locale)}
        </PersonLine>
      }
      actions={
        readable && (
          <>
            {mayComment && isTop && (
              <Link href={`/ideeen/${ideaId}?antwoord=${reaction.id}#reactie-${reaction.id}`}>{t.reply}</Link>
            )}{' '}
            <Link href={`/melden/reactie/${reaction.id}`}>{t.report}</Link>
          </>
        )
      }
      replies={
        (answers.length > 0 || replyTo === reaction.id) && (
          <>
            {answers.map((answer) => (
              <OneReaction {...props} reaction={answer} answers={[]} />
            ))}
            {replyTo === reaction.id && (
              <li class="app-comment">
                <ReactionForm {...props} parentId={reaction.id} />
              </li>
            )}
          </>
        )
      }
    >
      <ReactionText reaction={reaction} frame={frame} />
    </Comment>
  );
}

function ReactionText({ reaction, frame }: { reaction: Reaction; frame: Frame }) {
  const t = messages(frame.locale);
  switch (reaction.status) {
    case 'published':
      return <Prose text={reaction.body} />;
    case 'waiting':
      return (
        <>
          <Paragraph soft>{t.waitingShort}</Paragraph>
          <Prose text={reaction.body} />
        </>
      );
    case 'hidden':
      return <Paragraph soft>{t.hiddenShort}</Paragraph>;
    case 'withdrawn':
      return <Paragraph soft>{t.withdrawnShort}</Paragraph>;
  }
}

function ReactionForm({
  frame,
  kind,
  ideaId,
  state,
  personal,
  way,
  parentId,
  mayBeOfficial,
}: DiscussionProps & { parentId: number | null }) {
  const t = messages(frame.locale);
  return (
    <Form action={`/ideeen/${ideaId}/reactie`} state={state} once prefix="reactie">
      {way && (
        <Paragraph>
          {way.text} {way.link && <Link href={way.link.href}>{way.link.label}</Link>}
        </Paragraph>
      )}
      {parentId !== null && <HiddenField name="parentId" value={parentId} />}
      <TextArea
        name="body"
        label={parentId === null ? t.yourComment : t.yourReply}
        description={t.commentHelp}
        maxLength={2000}
        rows={4}
      />
      <ModeratorFirst asked={personal} state={state} locale={frame.locale} />
      {mayBeOfficial ? (
        <CheckboxField name="official" label={t.asOrganiser[kind]} optional />
      ) : (
        <TextField
          name="authorName"
          label={t.commentName}
          description={t.commentNameHelp}
          autocomplete="name"
          optional
          size="medium"
        />
      )}
      <SubmitRow label={t.sendComment} />
    </Form>
  );
}
