import type { Child } from 'hono/jsx';
import { formatDay } from '../../../platform/i18n/format.ts';
import { pictureUrl } from '../../../platform/pictures/index.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Pictogram } from '../questions/pictogram.tsx';
import type { Issue, Item } from './load-issue.ts';
import { paperMessages } from './messages.ts';
import type { Voice } from './voices.ts';

type Props = {
  frame: Frame;
  issue: Issue;
  items: readonly Item[];
  /** The address of the site as it stands on paper. */
  address: string;
  /** On paper, of which size and with which ink; otherwise on a screen. */
  print?: { paper: 'a4' | 'a3'; ink: 'kleur' | 'zwart' };
};

/** A number as a newspaper: a masthead, and its pieces in columns. In Dutch, as its readers are. */
export function Paper({ frame, issue, items, address, print }: Props) {
  const t = paperMessages('nl');
  const { town } = frame;
  const kind = print ? ` app-krant--print app-krant--${print.paper} app-krant--${print.ink}` : '';
  const Title = print ? 'h2' : 'h1';
  const lang = frame.locale === 'nl' ? undefined : 'nl';
  return (
    <article class={`app-krant${kind}`} lang={lang}>
      <header class="app-krant__head">
        <p class="app-krant__masthead">{t.masthead(town.name)}</p>
        <p class="app-krant__line">
          <span>{t.number(issue.number)}</span>
          <span>{t.motto}</span>
          <span>{issue.publishedAt ? formatDay(issue.publishedAt, 'nl') : ''}</span>
        </p>
        <Title class="app-krant__title">{issue.title}</Title>
        {issue.lead !== '' && <p class="app-krant__lead">{issue.lead}</p>}
      </header>
      <div class="app-krant__columns">
        {items.map((item) => (
          <Piece item={item} address={address} onPaper={print !== undefined} />
        ))}
      </div>
      <footer class="app-krant__foot">
        <p>{t.colophon(town.name, `${address}/kinderkrant`)}</p>
        <p>{t.takeDown}</p>
      </footer>
    </article>
  );
}

type PieceProps = { item: Item; address: string; onPaper: boolean };

function Piece({ item, address, onPaper }: PieceProps) {
  const t = paperMessages('nl');
  const Title = onPaper ? 'h3' : 'h2';
  // What stood in it was taken off the site: without it there is nothing to read.
  if ((item.kind === 'answers' && item.voices.length === 0) || (item.kind === 'drawing' && !item.drawing)) return null;
  return (
    <section class={`app-krant__piece app-krant__piece--${item.kind}`}>
      {item.question && <Pictogram name={item.question.pictogram} />}
      <Title class="app-krant__heading">{item.title}</Title>
      {item.drawing && (
        <figure class="app-krant__drawing">
          <img
            src={pictureUrl(item.drawing.pictureId)}
            alt={item.drawing.alt}
            width={item.drawing.width}
            height={item.drawing.height}
          />
          <figcaption>{t.drawnBy(item.drawing.byline)}</figcaption>
        </figure>
      )}
      {item.question && <p class="app-krant__question">{item.question.question}</p>}
      {item.kind !== 'reply' && item.body !== '' && <Prose text={item.body} lang="nl" />}
      {item.voices.map((voice) => (
        <VoiceOf voice={voice} />
      ))}
      {item.kind === 'reply' && (
        <div class="app-krant__answer">
          <p class="app-krant__answered">{t.answerOfTown}</p>
          <Prose text={item.body} lang="nl" />
          <MoreOf voices={item.voices} onPaper={onPaper} />
        </div>
      )}
      {item.kind === 'question' && <p>{t.joinHow(`${address}/school`)}</p>}
    </section>
  );
}

function VoiceOf({ voice }: { voice: Voice }): Child {
  const t = paperMessages('nl');
  return (
    <blockquote class="app-krant__voice">
      <p>{voice.words}</p>
      <p class="app-krant__by">
        {voice.byline}
        {voice.shortened && ` (${t.shortened})`}
      </p>
    </blockquote>
  );
}

/** On a screen the way to the whole answer, where the town gave one. */
function MoreOf({ voices, onPaper }: { voices: readonly Voice[]; onPaper: boolean }) {
  const answered = voices.find(({ contributionId, answer }) => contributionId !== null && answer !== null);
  if (onPaper || !answered) return null;
  return <Link href={`/ideeen/${answered.contributionId}`}>{paperMessages('nl').readAnswer}</Link>;
}
