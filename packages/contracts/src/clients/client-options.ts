import type { Language } from '@walking-hall/app-error';

export interface ClientOptions {
  /** Where the service is mounted: `https://hall.example/intake`. */
  readonly baseUrl: string;
  /** Asked before each request, so that a token can be renewed; nobody signs in where absent. */
  readonly token?: () => Promise<string>;
  /** Language of the sentences in problems; the service's own, Chinese, where absent. */
  readonly language?: Language;
  /** The platform's where absent. */
  readonly fetch?: (request: Request) => Promise<Response>;
}
