/**
 * The headers of a message in Kafka's binary mode (CloudEvents 1.0, Kafka protocol binding §3.2): the attributes of
 * `hallEvent` with `ce_` before them, while the value is the event's data alone.
 */
export const cloudEventHeaders = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'content-type'],
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: {
      type: 'string',
      description: '{stream}@{seq}.{index}: the same event always has the same id.',
    },
    ce_source: { type: 'string', description: '/services/intake' },
    ce_type: { type: 'string' },
    ce_subject: { type: 'string', description: 'The id of the aggregate; also the key of the message.' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_traceparent: { type: 'string', description: 'W3C trace context.' },
    'content-type': { type: 'string', const: 'application/json' },
  },
} as const;
