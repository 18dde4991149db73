export { addSignature, loadSignatures } from './keep-signatures.ts';
export { type Signable, type Signature, type Signing, type SignOffError, signedFor, signOff } from './sign-off.ts';
