import { describe, expect, test } from 'vitest';
import { accessOf, kafkaAccess } from './kafka-access.ts';

const scram = {
  HALL_KAFKA_SASL_MECHANISM: 'scram-sha-512',
  HALL_KAFKA_SASL_USERNAME: 'hall',
  HALL_KAFKA_SASL_PASSWORD: 'whispered',
};
const plain = { ...scram, HALL_KAFKA_SASL_MECHANISM: 'plain' };

describe('the way to Kafka', () => {
  test('is open and nameless where nothing is set', () => {
    expect(accessOf(kafkaAccess.parse({}))).toEqual({});
  });

  test('is by TLS, and with a name, where that is set', () => {
    const sasl = { mechanism: 'plain', username: 'hall', password: 'whispered' };
    expect(accessOf(kafkaAccess.parse({ ...plain, HALL_KAFKA_TLS: 'true' }))).toEqual({ tls: {}, sasl });
    expect(accessOf(kafkaAccess.parse(scram))).toEqual({ sasl: { ...sasl, mechanism: 'scram-sha-512' } });
  });

  test('says what the authority’s file says, and names one that can not be read', () => {
    const tls = { HALL_KAFKA_TLS: 'true' };
    const access = accessOf(kafkaAccess.parse({ ...tls, HALL_KAFKA_TLS_CA: import.meta.filename }));
    expect(access.tls?.ca).toContain('describe(');
    const { error } = kafkaAccess.safeParse({ ...tls, HALL_KAFKA_TLS_CA: '/nowhere/ca.pem' });
    expect(error?.issues).toMatchObject([
      { path: ['HALL_KAFKA_TLS_CA'], params: { code: 'file_unreadable' } },
    ]);
  });

  test.each([
    ['an authority without TLS', { HALL_KAFKA_TLS_CA: import.meta.filename }, ['HALL_KAFKA_TLS']],
    ['a password that would go openly', plain, ['HALL_KAFKA_TLS']],
    ['a name without a mechanism', { HALL_KAFKA_SASL_USERNAME: 'hall' }, ['HALL_KAFKA_SASL_MECHANISM']],
    [
      'a mechanism alone',
      { HALL_KAFKA_SASL_MECHANISM: 'scram-sha-256' },
      ['HALL_KAFKA_SASL_USERNAME', 'HALL_KAFKA_SASL_PASSWORD'],
    ],
  ])('%s is refused, and what is missing is named', (_, environment, missing) => {
    const { error } = kafkaAccess.safeParse(environment);
    expect(error?.issues.map(({ path }) => path.join())).toEqual(missing);
    expect(error?.issues).toEqual(
      missing.map(() => expect.objectContaining({ params: { code: 'field_required' } })),
    );
  });
});
