import type { Text } from '@walking-hall/bundle-sdk';
import type { EventBody, TideBasis, tideAlertRaised } from '@walking-hall/contracts';
import type { EventFacts } from './event-facts.ts';
import type { Known } from './known.ts';
import { same } from './words.ts';

export function describeTideAlert(
  data: EventBody<typeof tideAlertRaised>['data'],
  { servicePoint: point }: Known,
): EventFacts {
  const { alert, servicePoint, regionPath, groupName, bucket, observed, basis, proposal } = data;
  return {
    type: 'hall.tide.alert-raised.v1',
    about: alert,
    region: regionPath,
    departments: [],
    terms: {},
    params: {
      servicePoint: point?.name ?? same(servicePoint),
      group: groupName,
      bucket,
      minutes: minutesOf(observed),
      baseline: baselineWords(basis),
      proposal: proposalWords(proposal.window),
    },
  };
}

/** Average wait, to a tenth of a minute. */
function minutesOf({ tickets, waitSeconds }: { tickets: number; waitSeconds: number }): number {
  return Math.round(waitSeconds / tickets / 6) / 10;
}

function baselineWords(basis: TideBasis): Text {
  if (basis.kind === 'ABSOLUTE')
    return { zh: `上限 ${basis.minutes} 分钟`, en: `limit ${basis.minutes} minutes` };
  const before = minutesOf(basis);
  return {
    zh: `去年同期 ${before} 分钟，预警线 +${basis.thresholdPercent}%`,
    en: `${before} minutes on the matched day of last year, threshold +${basis.thresholdPercent} %`,
  };
}

function proposalWords(window: string | undefined): Text {
  if (window === undefined)
    return { zh: '没有可增开的窗口，请调配人员', en: 'no window is free; move staff' };
  return { zh: `增开 ${window} 号窗口`, en: `open window ${window}` };
}
