import { createHash, createHmac } from 'node:crypto';

/**
 * Who votes, as far as the ballot box knows: somebody with an account, a resident by the pseudonym that the town's
 * login gives (the same for a second account), somebody whom the desk knows, whoever holds a code of a letter, or of a
 * ballot from the desk, which bears the key of who got it.
 */
export type Voter =
  | { kind: 'person'; personId: string }
  | { kind: 'resident'; pseudonym: string }
  | { kind: 'contact'; contactId: number }
  | { kind: 'code'; codeId: number }
  | { kind: 'given'; key: Buffer };

/** The key of a voter's ballot, 32 bytes: without the secret of the budget nobody can tell whose it is. */
export function voterKey(secret: Uint8Array, stepId: number, voter: Voter): Buffer {
  if (voter.kind === 'given') return voter.key;
  return createHmac('sha256', secret)
    .update(`step:${stepId}:${voter.kind}:${nameOf(voter)}`)
    .digest();
}

/** Ties a form to the voter for whom it was shown, without telling who that is. */
export function formMark(key: Uint8Array): string {
  return createHash('sha256').update('form').update(key).digest('hex').slice(0, 16);
}

function nameOf(voter: Exclude<Voter, { kind: 'given' }>): string {
  switch (voter.kind) {
    case 'person':
      return voter.personId;
    case 'resident':
      return voter.pseudonym;
    case 'contact':
      return String(voter.contactId);
    case 'code':
      return String(voter.codeId);
  }
}
