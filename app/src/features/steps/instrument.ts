import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
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

/** What came of something that was given: the outcome with the answer, about which subject. */
export type GivenAnswer = { outcome: 'adopted' | 'partly' | 'not_adopted'; subject: string; answer: string };

/** Something that somebody gave in a step and that is no contribution: what ("Zienswijze 7"), about what, how it stands. */
export type Given = {
  what: string;
  about: string;
  at: Date;
  href: string;
  state: string;
  answers: GivenAnswer[];
  /** Where the whole answer is, once there is one. */
  answerHref: string | null;
};

/** Something that is promised in a step: what it is, of which text ("Deel de straat"), by when, and where it is done. */
export type StepPromise = { what: string; about: string; dueOn: string; href: string; question: string };

/** Texts of a step about which moderators decide on a page of its own, and how many wait there; never none. */
export type TextsToJudge = {
  title: string;
  projectId: number;
  question: string;
  href: string;
  waiting: number;
  reported: number;
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
  /** One sentence for the officer who chooses: what it is for. */
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
  /** What this person gave in its steps that is no contribution, newest first; for the person's own page only. */
  givenBy?: (deps: Pick<Deps, 'db' | 'now'>, personId: string, locale: Locale) => Promise<Given[]>;
  /** A few contributions for the project page; loaded here, shown by the view that it returns. */
  preview?: (deps: Deps, step: Step, locale: Locale) => Promise<Child>;
  /** One line of what came in: "212 ideeën". */
  count: (step: Step, locale: Locale) => string;
  /** What is promised in its steps and not done yet, most urgent first; for the first page of who manages the projects. */
  promises?: (deps: Deps, asked: PromisesAsked) => Promise<StepPromise[]>;
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
  /** What this person gave in the steps of any instrument that is no contribution. */
  givenBy: (deps: Pick<Deps, 'db' | 'now'>, personId: string, locale: Locale) => Promise<Given[]>;
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
    givenBy: async (deps, personId, locale) =>
      (await Promise.all(list.map((instrument) => instrument.givenBy?.(deps, personId, locale) ?? []))).flat(),
  };
}
