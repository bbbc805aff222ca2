import { noticeDelivered, taskOpened } from '@walking-hall/contracts';
import type { Commit } from '@walking-hall/persistence';
import { describe, expect, test } from 'vitest';
import type { Feeds } from '../support/commit-feeds.ts';
import { noticesTwice, twiceThere, untold, whatIsHeld } from './ledgers.ts';

const at = '2026-07-15T09:30:00.000+08:00';
const told = {
  notice: 'ntc_1',
  event: 'case/case_1@1.1',
  rule: 'task-opened@1',
  recipient: '330106:salon',
  channel: 'IN_APP',
};
const opened = { type: taskOpened.type, data: { case: 'case_1', task: 'case_1:T5-06', openedAt: at } };
const nothing = { received: [], accepted: [], cases: [], opened: [], warned: [], decided: [], notices: [] };

describe('the audit notices', () => {
  test('a task that a repeated message opened again', () => {
    const feeds = feedsOf({
      routing: [commit('case/case_1', 1, [opened]), commit('case/case_1', 2, [opened])],
    });
    expect(twiceThere(nothing, feeds)).toEqual([expect.stringContaining(`case/case_1 ${taskOpened.type}`)]);
  });

  test('a notice that was delivered again, and one that is owed under two ids', () => {
    const delivered = (notice: string) => ({
      type: noticeDelivered.type,
      data: { ...told, notice, attempts: 1, provider: 'in-app', at },
    });
    const notification = ['ntc_1', 'ntc_2'].map((id) => commit(`notice/${id}`, 1, [delivered(id)]));
    expect(noticesTwice(feedsOf({ notification }))).toEqual([
      'case/case_1@1.1 task-opened@1 330106:salon IN_APP',
    ]);
  });

  test('an opened task of which nobody was told', () => {
    const feeds = feedsOf({ routing: [commit('case/case_1', 1, [opened])] });
    expect(untold(feeds)).toEqual(['case/case_1@1.0 was not told']);
  });

  test('nothing where nothing is wrong', () => {
    const feeds = feedsOf({});
    expect([twiceThere(whatIsHeld(feeds), feeds), noticesTwice(feeds), untold(feeds)]).toEqual([[], [], []]);
  });
});

function feedsOf(feeds: Partial<Feeds>): Feeds {
  return { intake: [], routing: [], notification: [], ...feeds };
}

function commit(stream: string, seq: number, events: Commit['events']): Commit {
  const place = { position: seq, shard: 0, previousHash: '', hash: '' };
  return { stream, seq, events, at, actor: { kind: 'service', id: 'test' }, ...place };
}
