import type { Views } from '@walking-hall/persistence';
import type { Dimension } from '../figures/figures.views.ts';
import { all, none } from '../figures/row.ts';
import type { Generation } from '../rebuild/generation.ts';
import { findName } from './find-name.ts';
import type { Name } from './names.views.ts';

const channels: Readonly<Record<string, Name>> = {
  COUNTER: { zh: '大厅窗口', en: 'Counter' },
  STATION: { zh: '驿站', en: 'Station' },
  MOBILE: { zh: '流动服务车', en: 'Mobile van' },
  KIOSK: { zh: '自助终端', en: 'Kiosk' },
  ONLINE: { zh: '网上', en: 'Online' },
  PARTNER: { zh: '合作机构', en: 'Partner' },
};

const nobody: Name = { zh: '（无）', en: '(none)' };

/** What people call a value of a dimension; undefined where nobody has named it. */
export async function nameOfValue(
  views: Views,
  generation: Generation,
  dimension: Dimension | 'region',
  id: string,
  bundle: string,
): Promise<Name | undefined> {
  if (id === none) return nobody;
  switch (dimension) {
    case 'channel':
      return channels[id];
    case 'item':
      return findName(views, generation, { kind: 'item', bundle, id });
    case 'bundle':
    case 'minutes':
      return id === all ? undefined : findName(views, generation, { kind: 'bundle', id });
    case 'total':
      return undefined;
    default:
      return findName(views, generation, { kind: dimension, id });
  }
}
