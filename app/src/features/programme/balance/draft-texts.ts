import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { valueText } from '../indicators/value-text.ts';
import type { SectionKey } from './balance.ts';
import type { YearRecords } from './records.ts';

// The balance is a text of the town, so it is Dutch, as agreements and answers are.
const list = (items: readonly string[]) => items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n');
const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
const promised = (count: number) => (count === 1 ? '1 belofte' : `${count} beloften`);
const are = (count: number) => (count === 1 ? 'is' : 'zijn');
const shown = 5;

/** Drafts every section from what the town knows; the same records give the same words. */
export function draftTexts(records: YearRecords): Record<SectionKey, string> {
  return {
    summary: summary(records),
    done: done(records),
    not_done: notDone(records),
    figures: figures(records),
    lessons:
      records.lessons.length === 0
        ? 'In de gegevens staan nog geen lessen over dit jaar.'
        : list(records.lessons.map(({ from, lesson }) => (from === '' ? lesson : `${from}: ${lesson}`))),
    money: money(records),
    next: next(records),
  };
}

function summary({ year, pillars, activities, promises }: YearRecords): string {
  const lines = pillars.flatMap((pillar) => pillar.lines);
  const active = lines.filter(({ ran }) => ran > 0).length;
  const count = [...activities.values()].reduce((sum, titles) => sum + titles.length, 0);
  const behind = lines.filter(({ pace }) => pace === 'behind').map(({ name }) => name);
  return paragraphs([
    `${count === 1 ? `In ${year} liep er 1 activiteit` : `In ${year} liepen er ${count} activiteiten`}. ${active} van de ${lines.length} lijnen van het programma hadden activiteit.`,
    `De gemeente kwam ${promised(promises.kept)} na. ${promised(promises.notKept.length)} ${are(promises.notKept.length)} niet nagekomen en ${promises.late} ${are(promises.late)} te laat.`,
    behind.length > 0 ? `Achter op wat is beloofd: ${behind.join(', ')}.` : '',
  ]);
}

function done({ pillars, activities }: YearRecords): string {
  return paragraphs(
    pillars.flatMap(({ name, lines }) => {
      const items = lines.flatMap((line) => {
        const titles = activities.get(line.id) ?? [];
        if (titles.length === 0) return [];
        const more = titles.length > shown ? `, en nog ${titles.length - shown}` : '';
        return [`${line.name}: ${titles.slice(0, shown).join('; ')}${more}`];
      });
      return items.length === 0 ? [] : [name, list(items)];
    }),
  );
}

function notDone({ pillars, promises }: YearRecords): string {
  const lines = pillars.flatMap((pillar) => pillar.lines).filter(({ ran, pace }) => ran === 0 || pace === 'behind');
  const items = lines.map(({ name, note, yearlyCount, began, yearlyWhat }) => {
    const what =
      yearlyCount === null ? `${name}: geen activiteit.` : `${name}: ${began} van ${yearlyCount} ${yearlyWhat}.`;
    return note ? `${what} ${note}` : `${what} Waarom: nog in te vullen.`;
  });
  const broken = promises.notKept.map(({ what, why }) => `Belofte: ${what}${why ? `. Waarom niet: ${why}` : ''}`);
  return items.length + broken.length === 0 ? 'Alles wat was beloofd, is gedaan.' : list([...items, ...broken]);
}

function figures({ figures: { indicators } }: YearRecords): string {
  const items = indicators.flatMap(({ name, unit, target, years }) => {
    const [before, last] = [years.at(-2), years.at(-1)];
    if (!last) return [];
    const text = (value: number) => valueText(value, unit, 'nl');
    const goal = target === null ? '' : ` Het doel is ${text(target)}.`;
    return [
      `${name}: ${text(last.value)} in ${last.year}${before ? `, ${text(before.value)} in ${before.year}` : ''}.${goal}`,
    ];
  });
  return items.length === 0 ? 'Er zijn nog geen cijfers.' : list(items);
}

function money({ money: { grantedCents, grants, decidedCents }, year }: YearRecords): string {
  const euro = (cents: number) => formatMoney(Math.round(cents), 'nl');
  return list([
    `Subsidie voor initiatieven in ${year}: ${euro(grantedCents)}, voor ${grants} ${grants === 1 ? 'aanvraag' : 'aanvragen'}`,
    `Budgetten waarover bewoners beslisten: ${euro(decidedCents)}`,
  ]);
}

function next({ next: promises, pillars }: YearRecords): string {
  const idle = pillars.flatMap(({ lines }) => lines).filter(({ ran, endedOn }) => ran === 0 && endedOn === null);
  return paragraphs([
    promises.length > 0 ? 'Beloften die nog komen:' : '',
    list(promises.map(({ what, project, dueOn }) => `${what} (${project}), uiterlijk ${formatDay(dueOn, 'nl')}`)),
    idle.length > 0 ? 'Lijnen die nog een activiteit nodig hebben:' : '',
    list(idle.map(({ name }) => name)),
  ]);
}
