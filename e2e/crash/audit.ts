import type { Acknowledged } from '../support/busy-office.ts';
import { readFeeds } from '../support/commit-feeds.ts';
import type { HallClients } from '../support/hall-clients.ts';
import type { TeaRegion } from '../support/tea-region.ts';
import { difference } from './id-lists.ts';
import { brokenChains, lost, noticesTwice, twiceThere, untold, whatIsHeld } from './ledgers.ts';
import { wrongFigures, wrongLists, wrongObligations, wrongOffers } from './shown.ts';

/** One guarantee, and everything that breaks it. */
export interface Verdict {
  readonly guarantee: string;
  readonly breaches: readonly string[];
}

/** The ledgers of a hall held against what it acknowledged, and its views against its ledgers. */
export async function auditHall(
  hall: HallClients,
  region: TeaRegion,
  acknowledged: Acknowledged,
): Promise<readonly Verdict[]> {
  const feeds = await readFeeds(hall);
  const held = whatIsHeld(feeds);
  return [
    { guarantee: 'everything acknowledged is there', breaches: lost(held, acknowledged) },
    { guarantee: 'nothing is there twice', breaches: twiceThere(held, feeds) },
    { guarantee: 'each acceptance opened one case', breaches: difference(held.cases, held.accepted) },
    { guarantee: 'every notice is owed once and delivered once', breaches: noticesTwice(feeds) },
    { guarantee: 'everybody is told what concerns them', breaches: untold(feeds) },
    { guarantee: 'every chain of hashes is whole', breaches: brokenChains(feeds) },
    {
      guarantee: 'lists and inboxes show what the commits say',
      breaches: await wrongLists(hall, region, held),
    },
    {
      guarantee: 'obligations show what became of every notice',
      breaches: await wrongObligations(hall, region, held),
    },
    {
      guarantee: 'what is offered is what was decided last',
      breaches: await wrongOffers(hall, region, feeds),
    },
    { guarantee: 'the figures count everything once', breaches: await wrongFigures(hall, region, held) },
  ];
}
