import { defineMessages, type Locale } from '../../platform/i18n/locale.ts';
import type { Noun } from './settings.ts';

const words = defineMessages(
  {
    idea: {
      one: 'idee',
      many: 'ideeën',
      all: 'alle ideeën',
      your: 'uw idee',
      yourCapital: 'Uw idee',
      this: 'dit idee',
      thisCapital: 'Dit idee',
      place: 'Plaats een idee',
      placeNow: 'Plaats uw idee',
      none: 'Er zijn nog geen ideeën. Het uwe kan het eerste zijn.',
    },
    question: {
      one: 'vraag',
      many: 'vragen',
      all: 'alle vragen',
      your: 'uw vraag',
      yourCapital: 'Uw vraag',
      this: 'deze vraag',
      thisCapital: 'Deze vraag',
      place: 'Stel een vraag',
      placeNow: 'Stel uw vraag',
      none: 'Er zijn nog geen vragen. De uwe kan de eerste zijn.',
    },
    plan: {
      one: 'plan',
      many: 'plannen',
      all: 'alle plannen',
      your: 'uw plan',
      yourCapital: 'Uw plan',
      this: 'dit plan',
      thisCapital: 'Dit plan',
      place: 'Plaats een plan',
      placeNow: 'Plaats uw plan',
      none: 'Er zijn nog geen plannen. Het uwe kan het eerste zijn.',
    },
    remark: {
      one: 'reactie',
      many: 'reacties',
      all: 'het ontwerp',
      your: 'uw reactie',
      yourCapital: 'Uw reactie',
      this: 'deze reactie',
      thisCapital: 'Deze reactie',
      place: 'Reageer op het ontwerp',
      placeNow: 'Plaats uw reactie',
      none: 'Er zijn nog geen reacties. De uwe kan de eerste zijn.',
    },
  },
  {
    idea: {
      one: 'idea',
      many: 'ideas',
      all: 'all ideas',
      your: 'your idea',
      yourCapital: 'Your idea',
      this: 'this idea',
      thisCapital: 'This idea',
      place: 'Post an idea',
      placeNow: 'Post your idea',
      none: 'There are no ideas yet. Yours can be the first.',
    },
    question: {
      one: 'question',
      many: 'questions',
      all: 'all questions',
      your: 'your question',
      yourCapital: 'Your question',
      this: 'this question',
      thisCapital: 'This question',
      place: 'Ask a question',
      placeNow: 'Ask your question',
      none: 'There are no questions yet. Yours can be the first.',
    },
    plan: {
      one: 'plan',
      many: 'plans',
      all: 'all plans',
      your: 'your plan',
      yourCapital: 'Your plan',
      this: 'this plan',
      thisCapital: 'This plan',
      place: 'Post a plan',
      placeNow: 'Post your plan',
      none: 'There are no plans yet. Yours can be the first.',
    },
    remark: {
      one: 'remark',
      many: 'remarks',
      all: 'the draft',
      your: 'your remark',
      yourCapital: 'Your remark',
      this: 'this remark',
      thisCapital: 'This remark',
      place: 'Respond to the draft',
      placeNow: 'Post your remark',
      none: 'There are no remarks yet. Yours can be the first.',
    },
  },
);

export type Words = ReturnType<typeof words>['idea'];

/** What contributions are called in a step, in all the forms that the texts need. */
export function wordsOf(noun: Noun, locale: Locale): Words {
  return words(locale)[noun];
}
