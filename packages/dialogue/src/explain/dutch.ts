import type { Phrases } from './phrases.ts';

const many = new Intl.NumberFormat('nl-NL');
const list = new Intl.ListFormat('nl-NL');
const numbered = (count: number, one: string, more: string) => `${many.format(count)} ${count === 1 ? one : more}`;
const says = { agree: 'eens', disagree: 'oneens' } as const;

function part(tenths: number): string {
  if (tenths === 10) return 'bijna iedereen';
  return tenths === 0 ? 'bijna niemand' : `ongeveer ${tenths} van de 10 mensen`;
}

/** Dutch, short and plain (B1). */
export const dutch: Phrases = {
  counted: (people, votes, statements) =>
    `${numbered(people, 'persoon', 'mensen')} gaven samen ${numbered(votes, 'antwoord', 'antwoorden')} op ${numbered(statements, 'stelling', 'stellingen')}.`,
  groups: (groups, least) =>
    `Er zijn ${groups.length} groepen die anders antwoorden: ${list.format(
      groups.map(
        ({ label, size }) => `groep ${label} met ${size < least ? `minder dan ${least}` : many.format(size)} mensen`,
      ),
    )}.`,
  none: (reason) => {
    switch (reason) {
      case 'no-votes':
        return 'Er heeft nog niemand geantwoord.';
      case 'one-person':
        return 'Er heeft nog maar één persoon geantwoord.';
      case 'one-statement':
        return 'Er is maar één stelling. Voor groepen zijn er meer nodig.';
      case 'all-moderated':
        return 'Er zijn geen stellingen over het onderwerp.';
      case 'all-alike':
        return 'Iedereen antwoordt hetzelfde.';
      case 'too-few-people':
        return 'Er hebben nog te weinig mensen geantwoord om groepen te zien.';
      case 'no-groups-predict':
        return 'Er zijn geen duidelijke groepen. De meningen lopen door elkaar.';
    }
  },
  shared: (statement, direction, tenths, groups) => {
    const where = groups > 2 ? 'In alle groepen is ' : groups === 2 ? 'In beide groepen is ' : '';
    const most = part(tenths);
    const people = groups > 1 ? most : most.charAt(0).toUpperCase() + most.slice(1);
    const more = groups > 1 && tenths < 10 ? ' of meer' : '';
    return `${where}${people}${more}${groups > 1 ? '' : ' is'} het ${says[direction]} met ${statement}.`;
  },
  divided: (statement, shares) =>
    `De groepen verschillen over ${statement}. ${list.format(
      shares.map(({ group, tenths }, index) =>
        index === 0 ? `In groep ${group} is ${part(tenths)} het eens` : `in groep ${group} ${part(tenths)}`,
      ),
    )}.`,
  typical: (group, statement, direction, tenths) =>
    `In groep ${group} is ${part(tenths)} het ${says[direction]} met ${statement}. Dat is meer dan bij anderen.`,
  unsure: (group) => `Groep ${group} is nog onzeker: met iets andere deelnemers ziet de groep er anders uit.`,
  fewVotes: (statements, least) =>
    `Over ${numbered(statements, 'stelling', 'stellingen')} weten we nog te weinig: in een groep antwoordden minder dan ${least} mensen.`,
  hidden: (least) => `Er is pas iets te zien als ${least} mensen hebben geantwoord.`,
  statement: (id) => `stelling ${id}`,
};
