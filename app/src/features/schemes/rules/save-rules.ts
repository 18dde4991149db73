import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';

export type SaveRulesError =
  | { kind: 'not-allowed' }
  | { kind: 'scheme-not-found' }
  | { kind: 'in-the-past' }
  | { kind: 'area-unknown' };

/** Keeps a new version of the rules, from a day on; applications that were sent keep theirs. */
export function saveRules(
  deps: Deps,
  actor: Actor,
  { schemeId, fromDay, rules }: { schemeId: number; fromDay: string; rules: SchemeRules },
): Promise<Result<{ version: number }, SaveRulesError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!hasRole(actor, 'secretary') || actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    const scheme = await tx.selectFrom('scheme').select('id').where('id', '=', schemeId).forUpdate().executeTakeFirst();
    if (!scheme) return fail({ kind: 'scheme-not-found' });
    const at = deps.now();
    if (fromDay < townDay(at)) return fail({ kind: 'in-the-past' });
    const codes = rules.areas.map(({ code }) => code);
    const known = await tx
      .selectFrom('area')
      .select('code')
      .where('code', 'in', ['', ...codes])
      .execute();
    if (known.length !== new Set(codes).size || codes.length !== known.length) return fail({ kind: 'area-unknown' });
    const { version: last } = await tx
      .selectFrom('schemeVersion')
      .select((eb) => eb.fn.max('version').as('version'))
      .where('schemeId', '=', schemeId)
      .executeTakeFirstOrThrow();
    const version = Number(last ?? 0) + 1;
    await tx
      .insertInto('schemeVersion')
      .values({ schemeId, version, fromDay, rules: JSON.stringify(rules), madeBy: actor.personId, madeAt: at })
      .execute();
    const detail = { version, fromDay };
    await record(tx, { actor, at, act: 'scheme.rules-saved', subject: `scheme:${schemeId}`, detail });
    return ok({ version });
  });
}
