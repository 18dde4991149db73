import { Fragment } from 'hono/jsx';
import { linkParts } from './link-parts.ts';
import { useWrittenLang } from './written.tsx';

type Props = {
  /** Text as somebody typed it: a blank line starts a paragraph, lines that start with "- " are a list. Never HTML. */
  text: string;
  /** Where it is not what people of the town write. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
};

/** Text of residents and officers. Only http(s) addresses become links, and search engines do not follow those. */
export function Prose({ text, lang, dir }: Props) {
  const ownLang = useWrittenLang();
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  return (
    <div class="app-prose" lang={lang ?? ownLang} dir={dir}>
      {blocks.map((block) => {
        const lines = block.split('\n').filter((line) => line.trim() !== '');
        return lines.every((line) => line.startsWith('- ')) ? (
          <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
            {lines.map((line) => (
              <li class="utrecht-unordered-list__item">
                <Linked text={line.slice(2)} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="utrecht-paragraph">
            {lines.map((line, index) => (
              <Fragment>
                {index > 0 && <br />}
                <Linked text={line} />
              </Fragment>
            ))}
          </p>
        );
      })}
    </div>
  );
}

function Linked({ text }: { text: string }) {
  return (
    <>
      {linkParts(text).map((part) =>
        part.href ? (
          <a class="utrecht-link utrecht-link--html-a" href={part.href} rel="nofollow ugc noopener">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
