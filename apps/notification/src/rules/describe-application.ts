import type { Text } from '@walking-hall/bundle-sdk';
import type {
  applicationNotAccepted,
  applicationReceived,
  applicationWithdrawn,
  correctionRequested,
  Defect,
  EventBody,
} from '@walking-hall/contracts';
import type { EventFacts } from './event-facts.ts';
import type { Known, KnownBundle } from './known.ts';
import { defectWords, same } from './words.ts';

type Data<D> = EventBody<D>['data'];

export function describeReceived(data: Data<typeof applicationReceived>): EventFacts {
  const { application, regionPath, party, receiptNumber, receiptDate, correctionDueDate } = data;
  return {
    type: 'hall.application.received.v1',
    about: application,
    region: regionPath,
    party,
    departments: [],
    terms: {},
    params: { applicationId: application, receiptNumber, receiptDate, correctionDueDate },
  };
}

export function describeCorrection(data: Data<typeof correctionRequested>, known: Known): EventFacts {
  const { defects, cureDueDate } = data;
  return {
    ...ofApplication('hall.application.correction-requested.v1', data, known),
    params: {
      applicationId: data.application,
      defects: defects.map((defect) => defectLine(defect, known.bundle)),
      cureDueDate,
    },
  };
}

export function describeNotAccepted(data: Data<typeof applicationNotAccepted>, known: Known): EventFacts {
  const { application, reason, basis } = data;
  const noBasis: Text = { zh: '见不予受理通知书', en: 'see the written notice' };
  return {
    ...ofApplication('hall.application.not-accepted.v1', data, known),
    params: { applicationId: application, reason, basis: basis ? basisWords(basis) : noBasis },
  };
}

export function describeWithdrawn(data: Data<typeof applicationWithdrawn>, known: Known): EventFacts {
  return {
    ...ofApplication('hall.application.withdrawn.v1', data, known),
    terms: { how: data.how },
    params: { applicationId: data.application },
  };
}

/** These events tell no region path; the application's first event, which has the same key, told it before. */
function ofApplication(
  type: string,
  { application, party }: { application: string; party: string },
  { subject }: Known,
): Omit<EventFacts, 'params'> {
  return {
    type,
    about: application,
    ...(subject ? { region: subject.regionPath } : {}),
    party,
    departments: [],
    terms: {},
  };
}

function defectLine({ path, code, note }: Defect, bundle: KnownBundle | undefined): Text {
  const name = nameOf(path, bundle);
  const fault = defectWords[code];
  return {
    zh: `${name.zh}：${fault.zh}${note === undefined ? '' : `（${note}）`}`,
    en: `${name.en} ${fault.en}${note === undefined ? '' : ` (${note})`}`,
  };
}

/** `form.loan.books` is a field, `materials.M05` a material; what the bundle does not name keeps its path. */
function nameOf(path: string, bundle: KnownBundle | undefined): Text {
  const [root = '', ...rest] = path.split('.');
  const id = rest.join('.');
  const names = root === 'materials' ? bundle?.materials : bundle?.fields;
  return names?.[id] ?? same(path);
}

function basisWords({ title, article }: { title: Text; article?: string | undefined }): Text {
  return article === undefined ? title : { zh: `${title.zh}（${article}）`, en: `${title.en} (${article})` };
}
