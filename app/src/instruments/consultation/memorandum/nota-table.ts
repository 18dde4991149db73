import { consultationMessages } from '../messages.ts';
import type { Memorandum } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

/** A line for each point, with the answer that it got; the file of everybody who wants to count. */
export function notaTable({ subjects }: Memorandum): string[][] {
  const t = notaMessages('nl');
  const { outcome } = consultationMessages('nl');
  const head = ['onderwerp', 'titel', 'van', 'samenvatting', 'uitkomst', 'antwoord', 'verandering'];
  const lines = subjects.flatMap((subject) =>
    subject.points.map(({ from, summary }) => [
      String(subject.number),
      subject.title,
      'view' in from ? t.view(from.view) : t.remark(from.remarks),
      summary,
      outcome[subject.outcome],
      subject.answer,
      subject.change,
    ]),
  );
  return [head, ...lines];
}
