import type { Message } from '@walking-hall/contracts';
import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';
import { createMessagingMetrics } from './messaging-metrics.ts';

const time = '2026-07-17T09:00:00.000+08:00';
const lent: Message = {
  topic: 'hall.library',
  key: 'b1',
  source: 'library/0',
  order: 1_000,
  event: {
    ...{ specversion: '1.0', id: 'book/b1@1.0', source: '/services/library', type: 'hall.book.lent.v1' },
    ...{ subject: 'b1', time, datacontenttype: 'application/json', data: {} },
  },
};

function figures(secondsLater = 0) {
  const registry = new Registry();
  const nowMs = () => Date.parse(time) + secondsLater * 1_000;
  const observer = createMessagingMetrics({
    registry,
    clock: { now: () => time, nowMs },
    logger: { debug: () => {} },
  });
  const lines = async () => (await registry.metrics()).split('\n').filter((line) => line.startsWith('hall_'));
  return { observer, lines };
}

describe('the figures of messages', () => {
  test('begin with nought for each subscription, so that the first one set aside is seen as a rise', async () => {
    const { observer, lines } = figures();
    observer.started(['readers'], async () => new Map());
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'hall_messages_total{subscription="readers",outcome="handled"} 0',
        'hall_messages_total{subscription="readers",outcome="set_aside"} 0',
        'hall_messages_total{subscription="readers",outcome="tried_again"} 0',
        'hall_message_delay_seconds_count{subscription="readers"} 0',
      ]),
    );
  });

  test('count what was published and what became of it, and time what was handled by the hall’s clock', async () => {
    const { observer, lines } = figures(0.2);
    observer.published([lent, lent]);
    for (const outcome of ['tried_again', 'handled', 'set_aside'] as const)
      observer.ended('readers', outcome, lent);
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'hall_messages_published_total{topic="hall.library"} 2',
        'hall_messages_total{subscription="readers",outcome="handled"} 1',
        'hall_messages_total{subscription="readers",outcome="set_aside"} 1',
        'hall_messages_total{subscription="readers",outcome="tried_again"} 1',
        'hall_message_delay_seconds_bucket{le="0.15",subscription="readers"} 0',
        'hall_message_delay_seconds_bucket{le="0.25",subscription="readers"} 1',
        'hall_message_delay_seconds_count{subscription="readers"} 1',
      ]),
    );
  });

  test('tell the lag as it is when they are asked, and none that is not known', async () => {
    const { observer, lines } = figures();
    let lag = async () => new Map([['readers', 7]]);
    observer.started(['readers'], () => lag());
    expect(await lines()).toContain('hall_message_lag{subscription="readers"} 7');
    lag = () => Promise.reject(new Error('away'));
    expect((await lines()).join()).not.toContain('hall_message_lag{');
  });
});
