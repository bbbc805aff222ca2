import type { BundleSource } from '@walking-hall/bundle-sdk';
import { firstPermits } from './edges/edge-parts.ts';

/** Notices of construction, beside the hall's own. */
export const notices: BundleSource['notices'] = [
  {
    id: 'procedures-ahead',
    on: 'TASK_GRANTED',
    items: ['C01-01', 'C01-02', 'C02-01', 'C03-01'],
    to: 'APPLICANT',
    title: { zh: '项目已立项：后续手续一次告知', en: 'The project is set up: what comes next' },
    body: {
      zh: '项目已立项（{resultNumber}）。后续依次为用地、规划、施工图、施工许可和竣工验收；开工前还须按项目情况办好环评、水土保持、节能审查。可在线预览您的项目需要哪些事项。办件号 {caseId}。',
      en: 'The project is set up ({resultNumber}). Land, planning, drawings, construction permit and acceptance follow; before work starts come the impact assessment, water and soil, and energy review, as the project needs them. A preview online shows which. Case {caseId}.',
    },
  },
  {
    id: 'start-in-time',
    on: 'TASK_GRANTED',
    items: firstPermits,
    to: 'APPLICANT',
    title: { zh: '请在三个月内开工', en: 'Work starts within three months' },
    body: {
      zh: '施工许可证（{resultNumber}）已核发。应当自领证之日起三个月内开工；不能按期开工的，申请延期，以两次为限，每次不超过三个月，否则许可证自行废止（建筑法第九条）。',
      en: 'The construction permit ({resultNumber}) is issued. Work starts within three months; where it can not, ask for an extension, twice at most and for three months each, or the permit lapses (Construction Law, art. 9).',
    },
  },
  {
    id: 'accept-then-file',
    on: 'TASK_GRANTED',
    items: ['C31-01', 'C31-02'],
    to: 'APPLICANT',
    title: { zh: '可以组织竣工验收', en: 'The acceptance can be organised' },
    body: {
      zh: '规划核实（{resultNumber}）已通过，可以组织竣工验收。验收合格之日起十五日内应当办理竣工验收备案（建设工程质量管理条例第四十九条）。',
      en: 'The planning compliance ({resultNumber}) is confirmed: the acceptance can be organised. It has to be filed within fifteen days of the day on which it is passed (Regulations on Construction Quality, art. 49).',
    },
  },
];
