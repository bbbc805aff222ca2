import type { NoticeChannel, NoticeSettings, NoticeWording } from '@walking-hall/contracts';
import type { SentChannel } from '../channels/channel.ts';

/** How many notices may leave in a day, and together with whose: all below the region that set it. */
export interface DailyCap {
  readonly region: string;
  readonly limit: number;
}

/** What holds for the notices of a region by its own decisions and those of the regions above it. */
export interface RegionRules {
  isOff(ruleId: string, channel: NoticeChannel): 'RULE_OFF' | 'CHANNEL_OFF' | undefined;
  readonly wordings: Readonly<Record<string, NoticeWording>>;
  readonly quietHours?: NoticeSettings['quietHours'];
  dailyCapOf(channel: SentChannel): DailyCap | undefined;
}

/**
 * Settings from the top of the tree down. What is switched off above stays off below; of words, caps and quiet hours, the
 * nearest decision holds.
 */
export function combineSettings(
  chain: readonly { readonly region: string; readonly settings: NoticeSettings }[],
): RegionRules {
  const nearestFirst = [...chain].reverse();
  const off = chain.flatMap(({ settings }) => settings.off);
  return {
    isOff(ruleId, channel) {
      const matching = off.filter(
        (each) =>
          (each.rule === undefined || each.rule === ruleId) &&
          (each.channel === undefined || each.channel === channel),
      );
      if (matching.length === 0) return undefined;
      return matching.some((each) => each.rule !== undefined) ? 'RULE_OFF' : 'CHANNEL_OFF';
    },
    wordings: Object.assign({}, ...chain.map(({ settings }) => settings.wordings)),
    quietHours: nearestFirst.find(({ settings }) => settings.quietHours)?.settings.quietHours,
    dailyCapOf(channel) {
      for (const { region, settings } of nearestFirst) {
        const limit = settings.dailyCaps[channel];
        if (limit !== undefined) return { region, limit };
      }
      return undefined;
    },
  };
}
