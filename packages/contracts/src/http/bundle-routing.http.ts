import { getActivity, putActivity } from './activity.http.ts';
import {
  answerOffer,
  cureDeficiency,
  deliverResults,
  explainCase,
  getCase,
  listCases,
  listMyCases,
  releaseResults,
} from './case.http.ts';
import {
  disableBundle,
  enableBundle,
  getBundle,
  getRegion,
  listBundles,
  listEnabledBundles,
  publishBundle,
  putRegion,
} from './catalog.http.ts';
import { readFeed } from './common.http.ts';
import { getGrid, listGrids, putGrid } from './grid.http.ts';
import { gridTaskOperations } from './grid-task.http.ts';
import { loanReportOperations } from './loan-report.http.ts';
import { reportFacts, reportMilestone, revokeAcceptance } from './milestone.http.ts';
import { confirmTransfer, getQuota, offerTransfer, openQuota } from './quota.http.ts';
import { scoreOperations } from './score.http.ts';
import { scoreLoanOperations } from './score-loan.http.ts';
import {
  decideTask,
  extendTask,
  getTask,
  giveOpinion,
  listInbox,
  resumeTask,
  stopTask,
} from './task.http.ts';

export const bundleRoutingOperations = [
  putRegion,
  getRegion,
  publishBundle,
  listBundles,
  getBundle,
  enableBundle,
  disableBundle,
  listEnabledBundles,
  listCases,
  listMyCases,
  getCase,
  explainCase,
  listInbox,
  getTask,
  decideTask,
  giveOpinion,
  stopTask,
  resumeTask,
  extendTask,
  reportMilestone,
  reportFacts,
  cureDeficiency,
  revokeAcceptance,
  releaseResults,
  deliverResults,
  answerOffer,
  openQuota,
  getQuota,
  offerTransfer,
  confirmTransfer,
  putActivity,
  getActivity,
  putGrid,
  getGrid,
  listGrids,
  ...gridTaskOperations,
  ...scoreOperations,
  ...scoreLoanOperations,
  ...loanReportOperations,
  readFeed,
] as const;
