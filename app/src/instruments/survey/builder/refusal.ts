import { HTTPException } from 'hono/http-exception';
import type { Refusal } from '../../../features/staff/index.ts';
import { type ChangeError, changeStatus } from '../../../features/steps/index.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import type { ArrangeError } from './arrange.ts';
import { builderMessages } from './builder-messages.ts';
import type { CopyError } from './copy-survey.ts';
import type { SaveQuestionError } from './save-question.ts';
import type { SectionError } from './save-section.ts';

/** Why a change to a questionnaire is refused. */
export type BuilderError = ChangeError | SaveQuestionError | SectionError | ArrangeError | CopyError;

/** The status of each. */
export const builderStatus = {
  ...changeStatus,
  fixed: 409,
  'question-not-found': 404,
  'section-not-found': 404,
  'too-many-questions': 409,
  'too-many-sections': 409,
  'section-not-empty': 409,
  'only-section': 409,
  'condition-too-late': 409,
  'option-needed': 409,
  'second-place': 409,
  'not-empty': 409,
  'source-not-found': 404,
} as const satisfies Record<BuilderError['kind'], number>;

/** Why, in words; what is not theirs to see becomes the app's own error page. */
export function refusalOf(c: AppContext, error: BuilderError): Refusal {
  const t = builderMessages(c.get('locale')).refused;
  switch (error.kind) {
    case 'step-not-found':
    case 'question-not-found':
    case 'section-not-found':
    case 'not-allowed':
    case 'source-not-found':
      throw new HTTPException(builderStatus[error.kind]);
    case 'option-needed':
      return { text: t[error.kind](error.by) };
    case 'project-closed':
    case 'fixed':
    case 'too-many-questions':
    case 'too-many-sections':
    case 'section-not-empty':
    case 'only-section':
    case 'condition-too-late':
    case 'second-place':
    case 'not-empty':
      return { text: t[error.kind] };
  }
}
