import { childrenBand, type ForClass, snapshotOf } from '../../features/steps/index.ts';
import { numberedStatements } from './paper/numbered-statements.ts';
import { askForFigures } from './results/ask-for-figures.ts';

/** More than this is no lesson any more. */
const mostStatements = 8;
const nobody = { personId: null, contactId: null, visitorId: null } as const;
const replies = ['agree', 'disagree', 'pass'] as const;
const words = { agree: 'Dat vind ik ook', disagree: 'Dat vind ik niet', pass: 'Ik weet het niet' } as const;

/** A dialogue in a class: each child says of the first statements whether it agrees, and writes none. */
export const dialogueForClass: ForClass = {
  async questions(db, { id }) {
    const statements = await numberedStatements(db, id);
    return statements.slice(0, mostStatements).map((statement) => ({
      key: String(statement.id),
      text: statement.body,
      choices: replies.map((reply) => ({ key: reply, text: words[reply] })),
    }));
  },
  async takeIn(tx, _by, step, given, at) {
    const known = new Set((await numberedStatements(tx, step.id)).map(({ id }) => id));
    for (const { answers, areaId } of given) {
      const read = Object.entries(answers).flatMap(([key, typed]) => {
        const answer = replies.find((reply) => reply === typed);
        return answer && known.has(Number(key)) ? [{ statementId: Number(key), answer, important: false, at }] : [];
      });
      if (read.length === 0) continue;
      const { id: participantId } = await tx
        .insertInto('dialogueParticipant')
        .values({ stepId: step.id, channel: 'class', joinedAt: at })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('dialogueAnswer')
        .values(read.map((one) => ({ participantId, ...one })))
        .execute();
      const act = { kind: 'answer', at, channel: 'class', projectId: step.projectId, stepId: step.id } as const;
      await tx
        .insertInto('act')
        .values({ ...act, ...snapshotOf(nobody, areaId, childrenBand) })
        .execute();
    }
    await askForFigures(tx, step.id, at);
    // A reply is no contribution: it counts in the figures of the dialogue.
    return given.map(() => null);
  },
};
