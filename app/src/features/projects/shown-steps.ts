import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type Instruments, type Openness, openness, type Step } from '../steps/index.ts';
import { projectMessages } from './messages.ts';

/** A step as the page of its project shows it. */
export type ShownStep = {
  step: Step;
  state: Openness;
  line: string;
  href: string;
  home: string;
  count: string;
  preview: Child;
};

/** The steps of a project as its page shows them; drafts for who manages it. */
export function showSteps(
  deps: Deps,
  instruments: Instruments,
  all: readonly Step[],
  { mayManage, locale }: { mayManage: boolean; locale: Locale },
): Promise<ShownStep[]> {
  return Promise.all(
    all
      .filter((step) => step.status === 'published' || mayManage)
      .map(async (step): Promise<ShownStep> => {
        const instrument = instruments.of(step);
        const { text, minutes, href } = instrument.invitation(step, locale);
        return {
          step,
          state: openness(step, deps.now()),
          line: minutes === null ? text : projectMessages(locale).minutes(text, minutes),
          href,
          home: instrument.home(step),
          count: instrument.count(step, locale),
          preview: instrument.preview ? await instrument.preview(deps, step, locale) : null,
        };
      }),
  );
}
