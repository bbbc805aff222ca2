import { text } from '@walking-hall/bundle-sdk';
import {
  applicationId,
  bundleId,
  caseId,
  departmentCode,
  itemId,
  partyRef,
  regionCode,
  regionPath,
  taskId,
} from '../ids.ts';
import { channel } from './application-parts.ts';

/** Who and what a case belongs to: enough for whoever counts or notifies not to ask back. */
export const caseFacts = {
  case: caseId,
  application: applicationId,
  region: regionCode,
  regionPath,
  bundle: bundleId,
  party: partyRef,
  channel,
};

/** As for a case, and who has to decide what. */
export const taskFacts = {
  case: caseId,
  task: taskId,
  item: itemId,
  itemName: text,
  region: regionCode,
  regionPath,
  bundle: bundleId,
  department: departmentCode,
  party: partyRef,
  channel,
};
