import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KafkaAddress } from './kafka-client.ts';

/** How the brokers are reached and signed in to, from the environment: openly and without a name where nothing is set. */
export const kafkaAccess = z
  .object({
    HALL_KAFKA_TLS: z
      .enum(['true', 'false'])
      .default('false')
      .describe('以 TLS 连接 Kafka / reach the brokers by TLS'),
    HALL_KAFKA_TLS_CA: z
      .string()
      .transform(readText)
      .optional()
      .describe(
        '签发 Kafka 证书的 CA 文件（PEM），缺省为公共 CA / file (PEM) of the authority behind the brokers’ certificates; public ones where absent',
      ),
    HALL_KAFKA_SASL_MECHANISM: z
      .enum(['plain', 'scram-sha-256', 'scram-sha-512'])
      .optional()
      .describe('登录 Kafka 的方式；plain 须同时启用 TLS / how to sign in to Kafka; plain only by TLS'),
    HALL_KAFKA_SASL_USERNAME: z.string().optional().describe('Kafka 用户名 / user of Kafka'),
    HALL_KAFKA_SASL_PASSWORD: z.string().optional().describe('Kafka 密码 / password of Kafka'),
  })
  .superRefine((given, context) => {
    for (const variable of missingOf(given))
      context.addIssue({ code: 'custom', path: [variable], params: { code: 'field_required' } });
  });
export type KafkaAccess = z.infer<typeof kafkaAccess>;

/** What the brokers are reached with. */
export function accessOf(given: KafkaAccess): Pick<KafkaAddress, 'tls' | 'sasl'> {
  const {
    HALL_KAFKA_TLS: tls,
    HALL_KAFKA_TLS_CA: ca,
    HALL_KAFKA_SASL_MECHANISM: mechanism,
    HALL_KAFKA_SASL_USERNAME: username = '',
    HALL_KAFKA_SASL_PASSWORD: password = '',
  } = given;
  return {
    ...(tls === 'true' && { tls: ca === undefined ? {} : { ca } }),
    ...(mechanism && { sasl: { mechanism, username, password } }),
  };
}

/** What a file says. */
function readText(file: string, context: z.RefinementCtx): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    context.addIssue({ code: 'custom', params: { code: 'file_unreadable' } });
    return z.NEVER;
  }
}

/** What is wanting beside what is given. */
function missingOf(given: KafkaAccess): readonly (keyof KafkaAccess)[] {
  const {
    HALL_KAFKA_TLS: tls,
    HALL_KAFKA_TLS_CA: ca,
    HALL_KAFKA_SASL_MECHANISM: mechanism,
    HALL_KAFKA_SASL_USERNAME: username,
    HALL_KAFKA_SASL_PASSWORD: password,
  } = given;
  const missing: (keyof KafkaAccess)[] = [];
  // With `plain` the password itself goes over the wire.
  if (tls === 'false' && (ca !== undefined || mechanism === 'plain')) missing.push('HALL_KAFKA_TLS');
  if (mechanism === undefined) {
    if (username !== undefined || password !== undefined) missing.push('HALL_KAFKA_SASL_MECHANISM');
    return missing;
  }
  if (username === undefined) missing.push('HALL_KAFKA_SASL_USERNAME');
  if (password === undefined) missing.push('HALL_KAFKA_SASL_PASSWORD');
  return missing;
}
