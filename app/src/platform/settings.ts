import type { Town } from './town.ts';

/** Access to the town's OpenID Connect provider or broker (DigiD, eHerkenning, Yivi stand behind it). */
export type OidcSettings = {
  issuer: string;
  clientId: string;
  /** The client's private signing key as JWK, for `private_key_jwt`. */
  privateKeyJwk: JsonWebKey;
  /** The assurance classes accepted, weakest first; an answer with another `acr` is refused. */
  acrValues: readonly string[];
  /** Only for a provider on loopback in tests: allow plain http. */
  allowHttp: boolean;
};

/** Everything that differs between installations; read from the environment by main.ts and passed down. */
export type Settings = {
  /** The public address, without a slash at the end; links in mail start with it. */
  baseUrl: string;
  /** Signs cookies and links and derives pseudonyms; kept outside the database. */
  secret: string;
  /** Demonstration mode: fictional content, become-a-demo-person and the mailbox page. Loopback only. */
  demo: boolean;
  /** Without it mail is only kept in the outbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** How old a page may be that visitors without a cookie share; 0 makes it anew for everybody. */
  sharedPageSeconds: number;
  oidc: OidcSettings | undefined;
  town: Town;
};
