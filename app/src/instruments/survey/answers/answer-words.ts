import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { Answer } from './answer.ts';
import { answerMessages } from './answer-messages.ts';

/** An answer in lines to read, for who gave it; `places` are the names of areas. */
export function answerWords(
  { design }: Question,
  answer: Answer | undefined,
  { locale, areas }: { locale: Locale; areas: readonly Option[] },
): string[] {
  const t = answerMessages(locale);
  switch (answer?.kind) {
    case undefined:
      return [t.open];
    case 'choice': {
      const options = 'options' in design ? design.options : [];
      return answer.options.map((key) => (key === otherKey ? `${t.other}: ${answer.other}` : textOf(options, key)));
    }
    case 'figure': {
      const figure = answer.figure.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB');
      if (design.kind === 'scale') return [`${figure} (${t.outOf(design.steps)})`];
      return [design.kind === 'number' ? `${figure} ${design.unit}`.trim() : figure];
    }
    case 'matrix': {
      const { rows, columns } = design.kind === 'matrix' ? design : { rows: [], columns: [] };
      return rows.flatMap(({ key, text }) => {
        const chosen = answer.rows[key];
        return chosen === undefined ? [] : [`${text}: ${textOf(columns, chosen)}`];
      });
    }
    case 'ranking': {
      const options = 'options' in design ? design.options : [];
      return answer.order.map((key, index) => `${index + 1}. ${textOf(options, key)}`);
    }
    case 'text':
      return answer.text.split('\n');
    case 'place':
      return [
        [answer.areaId === null ? '' : textOf(areas, String(answer.areaId)), answer.point === null ? '' : t.pointed]
          .filter(Boolean)
          .join(', '),
      ];
  }
}

/** The words of an option, by its key. */
export function textOf(options: readonly Option[], key: string): string {
  return options.find((option) => option.key === key)?.text ?? key;
}
