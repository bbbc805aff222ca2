import { AppError } from '@walking-hall/app-error';
import { afterEach, expect, test } from 'vitest';
import type { MessagingObserver, SubscriptionLag } from '../messaging-observer.ts';
import type { OpenedMessaging, OpenMessaging } from './opened-log.ts';
import { aMessage, gate, topic } from './samples.ts';

/** Keeps what it was told. */
function notebook() {
  const ended: string[] = [];
  const published: string[] = [];
  let begun: readonly string[] = [];
  let lag = (): Promise<SubscriptionLag> => Promise.reject(new Error('not started'));
  const observer: MessagingObserver = {
    started(subscriptions, lagOf) {
      begun = subscriptions;
      lag = lagOf;
    },
    published: (messages) => void published.push(...messages.map(({ event }) => event.id)),
    ended: (subscription, outcome, { event }) => void ended.push(`${subscription} ${outcome} ${event.id}`),
  };
  return {
    observer,
    ended,
    published,
    subscriptions: () => begun,
    lag: async () => Object.fromEntries(await lag()),
  };
}

export function observerContract(open: OpenMessaging): void {
  let opened: OpenedMessaging | undefined;
  afterEach(() => opened?.cleanup());

  test('an observer is told what was published, and what became of each handing over', async () => {
    const { observer, ended, published, subscriptions } = notebook();
    opened = await open(observer);
    const { messaging } = opened;
    let attempts = 0;
    messaging.subscribe({
      name: 'readers',
      topics: [topic],
      async handler({ key }) {
        if (key === 'bad') throw new AppError('request_invalid');
        if (key === 'slow' && ++attempts < 3) throw new Error('not yet');
      },
    });
    messaging.subscribe({ name: 'visitors', topics: ['hall.museum'], handler: async () => {} });
    await messaging.start();
    expect(subscriptions()).toEqual(['readers', 'visitors']);
    await messaging.publish([aMessage('good', 1), aMessage('bad', 1), aMessage('slow', 1)]);
    await messaging.drained();
    expect(published).toEqual(['book/good@1.0', 'book/bad@1.0', 'book/slow@1.0']);
    expect([...ended].sort()).toEqual([
      'readers handled book/good@1.0',
      'readers handled book/slow@1.0',
      'readers set_aside book/bad@1.0',
      'readers tried_again book/slow@1.0',
      'readers tried_again book/slow@1.0',
    ]);
  });

  test('the lag is what a subscription still has to handle, whatever came after it', async () => {
    const { observer, lag, ended } = notebook();
    opened = await open(observer);
    const { messaging, reopen } = opened;
    const mended = gate();
    const subscription = {
      name: 'readers',
      topics: [topic],
      handler: ({ key }: { readonly key: string }) => (key === 'bad' ? mended.passed : Promise.resolve()),
    };
    messaging.subscribe(subscription);
    await messaging.start();
    const bad = [1, 2, 3].map((n) => aMessage('bad', n));
    await messaging.publish([...bad, ...[1, 2, 3, 4].map((n) => aMessage(`good-${n}`, n))]);
    await expect.poll(() => ended.length).toBe(4);
    await expect.poll(lag).toEqual({ readers: 3 });
    mended.open();
    await messaging.drained();
    expect(await lag()).toEqual({ readers: 0 });
    await messaging.stop();

    const later = notebook();
    const again = await reopen(later.observer);
    again.subscribe(subscription);
    await again.start();
    expect(await later.lag()).toEqual({ readers: 0 });
  });
}
