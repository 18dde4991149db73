import type { Phrases } from './phrases.ts';

const many = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB');
const numbered = (count: number, one: string, more: string) => `${many.format(count)} ${count === 1 ? one : more}`;

function part(tenths: number): string {
  if (tenths === 10) return 'nearly everybody';
  return tenths === 0 ? 'hardly anybody' : `about ${tenths} in 10 people`;
}

function say(direction: 'agree' | 'disagree', tenths: number): string {
  return tenths === 0 || tenths === 10 ? `${direction}s` : direction;
}

/** English, short and plain. */
export const english: Phrases = {
  counted: (people, votes, statements) =>
    `${numbered(people, 'person', 'people')} gave ${numbered(votes, 'answer', 'answers')} to ${numbered(statements, 'statement', 'statements')}.`,
  groups: (groups, least) =>
    `There are ${groups.length} groups that answer differently: ${list.format(
      groups.map(
        ({ label, size }) => `group ${label} with ${size < least ? `fewer than ${least}` : many.format(size)} people`,
      ),
    )}.`,
  none: (reason) => {
    switch (reason) {
      case 'no-votes':
        return 'Nobody has answered yet.';
      case 'one-person':
        return 'Only one person has answered yet.';
      case 'one-statement':
        return 'There is only one statement. Groups need more.';
      case 'all-moderated':
        return 'There are no statements about the subject.';
      case 'all-alike':
        return 'Everybody answers the same.';
      case 'too-few-people':
        return 'Too few people have answered yet to see groups.';
      case 'no-groups-predict':
        return 'There are no clear groups. Opinions are mixed.';
    }
  },
  shared: (statement, direction, tenths, groups) => {
    const where = groups > 2 ? 'In all groups ' : groups === 2 ? 'In both groups ' : '';
    const most = `${part(tenths)}${groups > 1 && tenths < 10 ? ' or more' : ''} ${say(direction, tenths)} with ${statement}.`;
    return groups > 1 ? where + most : most.charAt(0).toUpperCase() + most.slice(1);
  },
  divided: (statement, shares) =>
    `The groups differ on ${statement}. ${list.format(
      shares.map(({ group, tenths }, index) =>
        index === 0 ? `In group ${group} ${part(tenths)} ${say('agree', tenths)}` : `in group ${group} ${part(tenths)}`,
      ),
    )}.`,
  typical: (group, statement, direction, tenths) =>
    `In group ${group} ${part(tenths)} ${say(direction, tenths)} with ${statement}. That is more than among others.`,
  unsure: (group) => `Group ${group} is still uncertain: with slightly other participants it would look different.`,
  fewVotes: (statements, least) =>
    `Of ${numbered(statements, 'statement', 'statements')} we know too little yet: in some group fewer than ${least} people answered.`,
  hidden: (least) => `There is something to see when ${least} people have answered.`,
  statement: (id) => `statement ${id}`,
};
