import { Hono } from 'hono';
import { except } from 'hono/combine';
import { csrf } from 'hono/csrf';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { agreementRoutes } from './features/agreements/index.ts';
import { answerRoutes } from './features/answers/index.ts';
import { areaRoutes } from './features/areas/index.ts';
import { arrangementRoutes } from './features/arrangement/index.ts';
import { auditLogRoutes } from './features/audit-log/index.ts';
import { backingRoutes, ownBackings } from './features/backing/index.ts';
import { challengeRoutes } from './features/challenges/index.ts';
import { conversationRoutes } from './features/city-conversations/index.ts';
import { companionRoutes } from './features/companions/index.ts';
import { deskRoutes } from './features/desk/index.ts';
import { evaluationRoutes } from './features/evaluation/index.ts';
import { feedRoutes } from './features/feeds/index.ts';
import { followingRoutes, unsubscribeRoutes } from './features/following/index.ts';
import { comingGatherings, gatheringOwnPart, gatheringRoutes } from './features/gatherings/index.ts';
import { helpOwnPart, helpRoutes } from './features/help/index.ts';
import { initiativeRoutes } from './features/initiatives/index.ts';
import { instrumentariumRoutes } from './features/instrumentarium/index.ts';
import { lessonRoutes } from './features/lessons/index.ts';
import { mandateRoutes } from './features/mandates/index.ts';
import { moderationRoutes } from './features/moderation/index.ts';
import { myPageRoutes } from './features/my-page/index.ts';
import { nearMeRoutes } from './features/near-me/index.ts';
import { newsletterOwnPart, newsletterRoutes, newsletterStopRoutes } from './features/newsletter/index.ts';
import { openDataRoutes } from './features/open-data/index.ts';
import { outboxRoutes } from './features/outbox/index.ts';
import { peopleRoutes, sendAgain } from './features/people/index.ts';
import { programmeRoutes } from './features/programme/index.ts';
import { projectRoutes } from './features/projects/index.ts';
import { ratingRoutes } from './features/ratings/index.ts';
import { reportRoutes } from './features/reports/index.ts';
import { schemeRoutes } from './features/schemes/index.ts';
import { searchRoutes } from './features/search/index.ts';
import { siteRoutes } from './features/site/index.ts';
import { errorPage, notFoundPage, otherMethodPage } from './features/site/when-it-goes-wrong.tsx';
import { staffRoutes } from './features/staff/index.ts';
import { summaryRoutes } from './features/summaries/index.ts';
import { workTogetherRoutes } from './features/work-together/index.ts';
import { youthRoutes } from './features/youth/index.ts';
import { instruments } from './instruments/registry.ts';
import { homeParts, initiativeParts, staffParts, trajectoryParts } from './parts.tsx';
import type { Deps } from './platform/deps.ts';
import { documentPolicy } from './platform/documents/index.ts';
import type { AppEnv } from './platform/http/env.ts';
import { localeOf } from './platform/http/locale.ts';
import { oneAddress } from './platform/http/one-address.ts';
import { ownOrigins } from './platform/http/own-origins.ts';
import { sharedPages } from './platform/http/shared-pages.ts';
import { actorOf } from './platform/identity/actor-of.ts';
import { SignInFirst } from './platform/identity/require-staff.ts';
import type { Town } from './platform/town.ts';
import { assetFiles } from './platform/ui/asset-files.ts';

/** The whole request path on one screen: middleware, then one line per feature. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  // Around the headers of our pages, which a PDF cannot have.
  app.use('/documenten/*', documentPolicy);
  app.use('/initiatieven/:slug/participatieverslag.pdf', documentPolicy);
  app.use('/jaarbalans/:year/jaarbalans.pdf', documentPolicy);
  // A mail is shown in a sandbox of its own, which is stricter.
  const mails = ['/demo/postvak/:id/opgemaakt', '/beheer/nieuwsbrief/:id/voorbeeld/opgemaakt'];
  app.use(except(mails, secureHeaders(headersFor(deps.settings.town))));
  // No page of ours has a NUL in its address, and PostgreSQL cannot look one up.
  app.use(async (c, next) => (c.req.url.includes('%00') ? notFoundPage(c, deps) : next()));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allowed) => otherMethodPage(c, deps, allowed) }));
  app.use(oneAddress(deps.settings.baseUrl));
  app.use('/assets/*', assetFiles());
  app.on(
    'GET',
    ['/', '/trajecten', '/trajecten/:slug', '/trajecten/:slug/ideeen/:stepId', '/zoeken', '/hulp'],
    sharedPages(deps),
  );
  app.use(localeOf);
  app.use(actorOf(deps));
  // Mail programs unsubscribe by themselves, without an Origin; the signed link is their proof.
  app.route('/', unsubscribeRoutes(deps));
  app.route('/', newsletterStopRoutes(deps));
  app.use(csrf({ origin: ownOrigins(deps.settings.baseUrl) }));
  app.route('/', feedRoutes(deps));
  app.route('/', siteRoutes(deps, homeParts(deps, instruments)));
  app.route('/', projectRoutes(deps, instruments, trajectoryParts(deps)));
  app.route('/', arrangementRoutes(deps));
  app.route('/', backingRoutes(deps, instruments));
  app.route('/', helpRoutes(deps));
  app.route('/', initiativeRoutes(deps, instruments, initiativeParts));
  app.route('/', companionRoutes(deps));
  app.route('/', followingRoutes(deps));
  app.route('/', newsletterRoutes(deps));
  app.route('/', auditLogRoutes(deps));
  app.route('/', outboxRoutes(deps));
  app.route('/', agreementRoutes(deps));
  for (const { routes } of instruments.list) if (routes) app.route('/', routes(deps, instruments));
  app.route('/', staffRoutes(deps, instruments, staffParts(deps, instruments)));
  app.route('/', answerRoutes(deps));
  app.route('/', reportRoutes(deps, instruments));
  app.route('/', ratingRoutes(deps));
  app.route('/', summaryRoutes(deps));
  app.route('/', schemeRoutes(deps));
  app.route('/', challengeRoutes(deps));
  app.route('/', evaluationRoutes(deps, instruments));
  app.route('/', lessonRoutes(deps, instruments));
  app.route('/', instrumentariumRoutes(deps, instruments));
  app.route('/', workTogetherRoutes(deps, instruments, comingGatherings(deps)));
  app.route('/', conversationRoutes(deps));
  app.route('/', programmeRoutes(deps));
  app.route('/', openDataRoutes(deps));
  app.route('/', mandateRoutes(deps, instruments));
  app.route('/', gatheringRoutes(deps));
  app.route('/', areaRoutes(deps));
  app.route('/', nearMeRoutes(deps, instruments));
  app.route('/', searchRoutes(deps));
  app.route('/', youthRoutes(deps, instruments));
  app.route('/', moderationRoutes(deps, instruments));
  app.route('/', deskRoutes(deps, instruments));
  app.route('/', myPageRoutes(deps, instruments, [ownBackings, helpOwnPart, gatheringOwnPart, newsletterOwnPart]));
  app.route('/', peopleRoutes(deps));
  app.notFound((c) => notFoundPage(c, deps));
  app.onError((error, c) => (error instanceof SignInFirst ? sendAgain(c, deps, error) : errorPage(error, c, deps)));
  return app;
}

// Nothing inline, and nothing from elsewhere but the map pictures that a town chose. Signing in at the town's provider follows a link, so forms stay at home.
function headersFor({ mapTiles }: Town): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', ...(mapTiles ? [new URL(mapTiles.url).origin] : [])],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
  };
}
