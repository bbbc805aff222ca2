export { type ChosenIssuer, chooseIssuer } from './auth/choose-issuer.ts';
export {
  createDevelopmentIssuer,
  createDevelopmentToken,
  type DevelopmentIssuer,
  type DevelopmentIssuerOptions,
  getDevelopmentKeys,
} from './auth/development-issuer.ts';
export { createOidcVerifier, type OidcVerifierOptions } from './auth/oidc-verifier.ts';
export {
  actorOf,
  nobody,
  type Principal,
  requireDepartment,
  requireRegion,
  requireRole,
  scopeOf,
} from './auth/principal.ts';
export type { ServiceToken } from './auth/service-token.ts';
export type { TokenVerifier } from './auth/token-verifier.ts';
export { type ChosenClock, chooseClock } from './clock/choose-clock.ts';
export { type Clock, systemClock } from './clock/clock.ts';
export { epochMsOf, instantOf } from './clock/instant.ts';
export { createJobRunner, type Job, type JobRunner, type JobRunnerOptions } from './clock/jobs.ts';
export { createVirtualClock, type MoveListener, type VirtualClock } from './clock/virtual-clock.ts';
export type { CommitFeed } from './feeds/commit-feed.ts';
export { type Owners, ownersConfig, reachOwners } from './feeds/owners.ts';
export {
  type BoundRoute,
  type RequestFacts,
  type RouteContext,
  type RouteHandler,
  type RouteResult,
  route,
} from './http/bind-route.ts';
export { executeContext } from './http/execute-context.ts';
export { feedRoutes } from './http/feed.routes.ts';
export {
  createHttpApp,
  type HttpAppOptions,
  type HttpLimits,
  limitsOf,
} from './http/http-app.ts';
export { createRegistry } from './http/metrics.ts';
export { parseValue } from './http/parse-input.ts';
export { etagOf } from './http/preconditions.ts';
export type { RateLimit } from './http/rate-limit.ts';
export type { RawBody } from './http/raw-body.ts';
export { languageOf } from './problem/language.ts';
export { type Problem, problemOf, publicError, statusOf } from './problem/problem.ts';
export { issuesOf, requestInvalid } from './problem/zod-issues.ts';
export { type BaseConfig, baseConfig } from './process/base-config.ts';
export { type Environment, parseConfig } from './process/config.ts';
export { createLogger, type Logger, type LoggerOptions } from './process/logger.ts';
export { createMessagingMetrics } from './process/messaging-metrics.ts';
export { type MainProcess, type RunningProgram, runMain } from './process/run-main.ts';
export { type ListenOptions, listen, type RunningServer } from './process/server.ts';
export { StartError } from './process/start-error.ts';
export {
  type RunningServices,
  type ServicePart,
  type StartServicesOptions,
  startServices,
} from './process/start-services.ts';
export type { HttpService, Service } from './service.ts';
export { serviceContext } from './service-context.ts';
export { startTracing } from './tracing/tracing.ts';
