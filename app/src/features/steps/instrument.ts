import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Translated } from '../../platform/town.ts';
import type { Step } from './load-step.ts';
import type { StepAct } from './step.ts';

/** What a resident can do in a step and how long it takes: "Plaats een idee", 2 minutes, where. */
export type Invitation = { text: string; minutes: number | null; href: string };

/** The least that is known of a step where it is only mentioned. */
export type StepLink = { id: number; projectSlug: string; settings: unknown };

/** What a contribution became: "Op het stembiljet", and where that stands. */
export type Sequel = { contributionId: number; text: string; href: string };

/** Something that is promised in a step: what it is, of which text ("Deel de straat"), by when, and where it is done. */
export type StepPromise = { what: string; about: string; dueOn: string; href: string; question: string };

/** Texts of a step about which moderators decide on a page of its own, and how many wait there; never none. */
export type TextsToJudge = {
  title: string;
  /** Null for what belongs to no project. */
  projectId: number | null;
  question: string;
  href: string;
  waiting: number;
  reported: number;
};

/** Whose page it is: a person, or the visitor of one browser. */
export type Whose = { personId: string } | { visitorId: string };

/** What the town answered to something of somebody's own, about which subject. */
export type OwnAnswer = { outcome: 'adopted' | 'partly' | 'not_adopted'; subject: string; answer: string };

/** What somebody does in a step, for their own page: what it is, in the town's words about what, and how it stands. */
export type OwnPart = {
  title: string;
  /** In whose words the title is: of the site, in its language, or of the town, in Dutch. */
  titleBy: 'site' | 'town';
  about: string;
  /** Since when; only where it was handed in once. */
  at?: Date;
  text: string;
  href: string;
  answers: readonly OwnAnswer[];
  /** Where the whole answer is, once there is one. */
  answerHref?: string;
};

/** A text that the town brings from one step into another. */
export type TextToTakeIn = { title: string; body: string };

/** What a step asks of a child in a class: words, or one of a few choices. */
export type ClassQuestion = {
  key: string;
  /** Empty where the question in a child's words says it all. */
  text: string;
  choices: readonly { key: string; text: string }[] | null;
};

/** What one child answered, read by its teacher and by a moderator: by the key of a question, the words or the choice. */
export type ClassAnswer = {
  answers: Readonly<Record<string, string>>;
  /** What stands below it: "groep 7, De Regenboog", "een kind uit Schalkwijk". */
  authorName: string;
  /** The area of the school. */
  areaId: number | null;
};

/** How a step is asked of children in a class, who have no account and are nobody in particular. */
export type ForClass = {
  /** In their order; none where the step asks what children cannot be asked. */
  questions: (db: Db | Tx, step: Pick<Step, 'id'>) => Promise<ClassQuestion[]>;
  /** Makes them count in the step by the channel `class`; answers the contributions that they became, in their order. */
  takeIn: (tx: Tx, by: Actor, step: Step, given: readonly ClassAnswer[], at: Date) => Promise<(number | null)[]>;
};

/** Which promises are asked for: of these projects, due on this day (YYYY-MM-DD) or before, at most so many. */
export type PromisesAsked = { projects: 'all' | readonly number[]; until: string; limit: number; locale: Locale };

/** What of a step its instrument can hold as it is. */
export type FrozenField = 'opensAt' | 'closesAt' | 'assurance';

/**
 * The contract that every way to take part fulfils. Trajectories and residents' initiatives use the same instruments;
 * a project page, a staff form or a report never asks which instrument it is, only what this contract answers.
 */
export type Instrument<Settings = unknown> = {
  /** Stored in `step.instrument`; never changes. */
  kind: string;
  name: Translated;
  /** Only the municipality can run it: it decides about its money, its panels or its legal terms. */
  for?: 'town';
  /** One sentence for who chooses: what it is for. */
  purpose: Translated;
  acts: readonly StepAct[];
  /** Reads the settings that only this instrument knows, from the database or from the staff form. */
  settings: (locale: Locale) => z.ZodType<Settings>;
  defaults: Settings;
  /** The fields of those settings in the staff form; names start with "settings.". */
  settingsFields?: (form: FormState, locale: Locale) => Child;
  /** Where the step lives: everything that came in, or what it leads to. */
  home: (step: StepLink) => string;
  /** Where officers run the step, if there is more to it than its form. */
  staffHome?: (step: StepLink) => string;
  /** Where the desk works for the step, if that is not entering contributions. */
  deskHome?: (step: Pick<StepLink, 'id'>, locale: Locale) => { href: string; label: string };
  /** What can be done in the step and where, told to who has only the little that a card knows. */
  invitation: (step: StepLink, locale: Locale) => Invitation;
  /** What these contributions, also of other steps, became in its steps; as far as everybody may know it. */
  sequels?: (deps: Pick<Deps, 'db'>, contributionIds: readonly number[], locale: Locale) => Promise<Sequel[]>;
  /**
   * Its contributions are read, supported, discussed and taken back on the page that ideas have; what they are called
   * there stands in `defaults.noun`.
   */
  readsAsIdea?: true;
  /** A few contributions for the project page; loaded here, shown by the view that it returns. */
  preview?: (deps: Deps, step: Step, locale: Locale) => Promise<Child>;
  /** One line of what came in: "212 ideeën". */
  count: (step: Step, locale: Locale) => string;
  /** What is promised in its steps and not done yet, most urgent first; for the first page of who manages the projects. */
  promises?: (deps: Deps, asked: PromisesAsked) => Promise<StepPromise[]>;
  /** In which of its steps somebody takes part, where contributions and support do not tell; newest first. */
  ownParts?: (deps: Pick<Deps, 'db'>, whose: Whose, locale: Locale) => Promise<OwnPart[]>;
  /**
   * Takes texts of the town in, so that people talk on or vote about them; 'fixed' where a step takes none any more.
   * Without it a step of this instrument takes none at all.
   */
  takeIn?: (tx: Tx, step: Step, texts: readonly TextToTakeIn[], at: Date) => Promise<'taken' | 'fixed'>;
  /** How it is asked of a class of children; without it no class takes part in it. */
  forClass?: ForClass;
  /** Texts in its steps that wait for a moderator of these projects, where contributions and comments do not hold them. */
  toJudge?: (deps: Pick<Deps, 'db'>, projects: 'all' | readonly number[]) => Promise<TextsToJudge[]>;
  /**
   * Whether people take part at the level of assurance of the step, although they leave no acts in it: with an account
   * at least, or whatever level the officer chooses.
   */
  asksAssurance?: 'account' | 'anybody';
  /**
   * What of this step may not change any more, because people rely on it; locks what that depends on. A step of which
   * anything is frozen is not removed.
   */
  frozen?: (tx: Tx, step: Pick<Step, 'id' | 'opensAt'>, now: Date) => Promise<readonly FrozenField[]>;
  /** Why that is frozen, for the officer, where it is not only that people rely on it. */
  frozenBecause?: Translated;
  /** What the officer should know before people take part without an account. */
  withoutAccount?: Translated;
  /** Its officers open it, with the time of it, where they run it: the step's form and the list of steps do not ask. */
  opensItself?: true;
  /**
   * Who took part in the step, where its acts do not tell all: one query with the columns who, person_id, visitor_id,
   * area_id, age_band, channel, at and a stage, 2 for who began and 3 for who finished. For the evaluation.
   */
  tookPart?: (stepId: number) => RawBuilder<unknown>;
  /** How many were invited to the step by letter or mail; null where nobody was. */
  invited?: (db: Db | Tx, stepId: number) => Promise<number | null>;
  /** What came of the step, in sentences of the town's own language, for the draft of the report; none where nothing did. */
  found?: (deps: Deps, step: Step) => Promise<string[]>;
  routes?: (deps: Deps, instruments: Instruments) => Hono<AppEnv>;
};

/** All instruments of this installation, by kind. */
export type Instruments = {
  list: readonly Instrument[];
  of: (step: Pick<Step, 'instrument'>) => Instrument;
  /** What these contributions became in the steps of any instrument. */
  sequelsOf: (deps: Pick<Deps, 'db'>, contributionIds: readonly number[], locale: Locale) => Promise<Sequel[]>;
  /** In which steps of any instrument somebody takes part, where contributions and support do not tell. */
  ownPartsOf: (deps: Pick<Deps, 'db'>, whose: Whose, locale: Locale) => Promise<OwnPart[]>;
};

/** Makes the register of instruments; two of the same kind are a mistake in the code. */
export function registerInstruments(list: readonly Instrument[]): Instruments {
  const byKind = new Map(list.map((instrument) => [instrument.kind, instrument]));
  if (byKind.size !== list.length) throw new Error('Two instruments have the same kind.');
  return {
    list,
    of: (step) => {
      const instrument = byKind.get(step.instrument);
      if (!instrument) throw new Error(`No instrument of kind ${step.instrument} in this installation.`);
      return instrument;
    },
    sequelsOf: async (deps, ids, locale) =>
      (
        await Promise.all(list.map(({ sequels }) => (ids.length === 0 ? [] : (sequels?.(deps, ids, locale) ?? []))))
      ).flat(),
    ownPartsOf: async (deps, whose, locale) =>
      (await Promise.all(list.map(({ ownParts }) => ownParts?.(deps, whose, locale) ?? []))).flat(),
  };
}
