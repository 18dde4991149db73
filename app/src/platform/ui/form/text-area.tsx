import { raw } from 'hono/html';
import { escapeToBuffer } from 'hono/utils/html';
import { useUiTexts } from '../texts.tsx';
import { useWrittenLang } from '../written.tsx';
import { FieldLayout, type FieldProps, useField } from './field.tsx';
import { inputClass } from './text-field.tsx';

type Props = FieldProps & {
  rows?: number;
  /** The most characters that the schema takes. Said in words; the browser cuts nothing off. */
  maxLength?: number;
  /** Begins with Dutch of the town; on a page in another language it says so. */
  written?: boolean;
};

/** More lines of text; with a maximum it says how many characters are left. */
export function TextArea(props: Props) {
  const { label, description, optional, rows = 6, maxLength, written = false } = props;
  const t = useUiTexts();
  const lang = useWrittenLang();
  const { id, error, ties, text } = useField(props, maxLength ? 'max' : undefined);
  // An HTML parser drops a line end right after <textarea>; one of ours protects the one that was typed.
  const content = raw(`\n${escapeHtml(text)}`);
  const area = (
    <textarea
      {...ties}
      rows={rows}
      lang={written ? lang : undefined}
      class={inputClass('utrecht-textarea', 'html-textarea', error)}
    >
      {content}
    </textarea>
  );
  return (
    <FieldLayout id={id} label={label} description={description} optional={optional} error={error}>
      {maxLength ? (
        <char-count data-max={maxLength} data-left={t.charactersLeft} data-over={t.charactersOver}>
          {area}
          <p class="app-count" id={`${id}-max`}>
            {t.maxLength(maxLength)}
          </p>
        </char-count>
      ) : (
        area
      )}
    </FieldLayout>
  );
}

function escapeHtml(text: string): string {
  const buffer: [string] = [''];
  escapeToBuffer(text, buffer);
  return buffer[0];
}
