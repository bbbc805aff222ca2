import { z } from 'zod';

const template = z.string().min(1).max(2000);
const json: z.ZodType = z.json();

/** How a provider is asked over HTTP. Placeholders: `{notice} {title} {body} {address} {timestamp} {sign} {secret:NAME}`. */
export const httpRequest = z.strictObject({
  /** Values are encoded for a URL. Plain `http` only reaches what stands beside the hall. */
  url: template.regex(/^https?:\/\//),
  method: z.enum(['POST', 'PUT']).default('POST'),
  headers: z.record(z.string().regex(/^[A-Za-z-]+$/), template).default({}),
  /** A form is an object of strings. */
  format: z.enum(['json', 'form']).default('json'),
  body: json,
  /** HMAC over `of` with `key`, as `{sign}`. */
  sign: z
    .strictObject({
      algorithm: z.enum(['sha256', 'sha1']).default('sha256'),
      of: template,
      key: template,
      encoding: z.enum(['base64', 'hex']).default('base64'),
    })
    .optional(),
  /** How the answer is read. */
  answer: z.strictObject({
    /** Where in the answer's JSON the code stands, `errcode` or `data.code`. The status alone counts where absent. */
    code: z.string().optional(),
    /** Codes of success. */
    delivered: z.array(z.string()).default([]),
    /** Codes and `HTTP_422` by which this recipient or text is refused for good. All others may pass. */
    refused: z.array(z.string()).default([]),
  }),
});
export type HttpRequest = z.infer<typeof httpRequest>;

const common = {
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  timeoutMs: z.number().int().min(100).max(25_000).default(10_000),
  /** Of one process. */
  perMinute: z.number().int().min(1).optional(),
};

export const providerConfig = z.union([
  z.strictObject({
    ...common,
    preset: z.enum(['sms-gateway', 'wecom-robot', 'dingtalk-robot']),
    /** Where it answers, for a preset without a place of its own or behind a proxy. */
    url: z.url().optional(),
  }),
  z.strictObject({ ...common, channel: z.enum(['EMAIL', 'SMS', 'GROUP']), request: httpRequest }),
]);
export type ProviderConfig = z.infer<typeof providerConfig>;

/** The providers of each channel in the order in which they are tried. */
export const providersConfig = z
  .array(providerConfig)
  .max(8)
  .refine((providers) => new Set(providers.map(({ name }) => name)).size === providers.length, {
    params: { code: 'field_format' },
  });
