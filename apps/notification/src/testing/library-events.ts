import {
  activityId,
  activityPlanned,
  activitySignedUp,
  applicationId,
  applicationNotAccepted,
  applicationReceived,
  applicationWithdrawn,
  bundleDigest,
  bundleEnabled,
  bundleId,
  caseDelivered,
  caseIdOf,
  caseOpened,
  clockDue,
  clockWarned,
  correctionRequested,
  departmentCode,
  eventOf,
  type HallEventBody,
  itemId,
  type Message,
  partyRef,
  regionCode,
  regionPath,
  resultsReleased,
  serviceOffered,
  servicePointId,
  taskClosed,
  taskDecided,
  taskExtended,
  taskIdOf,
  taskOpened,
  taskResumed,
  taskStopped,
  topicOf,
} from '@walking-hall/contracts';
import { at, library, plan, promised, statutory, text } from './library-world.ts';

// What the lending library of the tests tells the hall: one reader's application and case, from receipt to delivery.

export const reader = partyRef.parse(`psn_${'a1'.repeat(16)}`);
export const otherReader = partyRef.parse(`psn_${'b2'.repeat(16)}`);
export const application = applicationId.parse(`app_${'0f'.repeat(12)}`);
export const libraryCase = caseIdOf(application);
export const desk = departmentCode.parse('330106:desk');
export const stacks = departmentCode.parse('330106:stacks');
export const libraryPath = regionPath.parse('330000/330100/330106');

const region = regionCode.parse('330106');
const digest = bundleDigest.parse(`sha256:${'c'.repeat(64)}`);
const place = { region, regionPath: libraryPath, bundle: bundleId.parse('lending-library'), party: reader };
const circle = activityId.parse('reading-circle-1');

const content = {
  items: [itemId.parse('card-person')],
  answers: {},
  commitments: [],
  promisedMaterials: [],
  materialsHeld: [],
  materialsSupplied: [],
};
const submitted = {
  application,
  ...place,
  digest,
  channel: 'COUNTER' as const,
  servicePoint: servicePointId.parse('library-hall'),
};
const ofApplication = { application, region, party: reader, at };
const ofCase = { case: libraryCase, application, ...place, channel: 'COUNTER' as const };
const loan = {
  case: libraryCase,
  task: taskIdOf(libraryCase, 'loan'),
  item: itemId.parse('loan'),
  itemName: text('借阅', 'Loan'),
  ...place,
  department: stacks,
  channel: 'COUNTER' as const,
};
const card = {
  ...loan,
  task: taskIdOf(libraryCase, 'card-person'),
  item: itemId.parse('card-person'),
  itemName: text('个人借书证', 'Card for a person'),
  department: desk,
};
const decision = {
  resultName: text('借阅单', 'Loan slip'),
  openedAt: at,
  decidedAt: at,
  onTimePromised: true,
  workingDays: 1,
};
const cardDecision = { ...decision, resultName: text('借书证', 'Library card'), resultNumber: 'CARD-7' };
const opened = {
  case: libraryCase,
  application,
  ...place,
  digest,
  channel: 'COUNTER' as const,
  plan,
  departments: { desk, stacks },
  answers: {},
  openedAt: at,
};
const sixResults = ['A', 'B', 'C', 'D', 'E', 'F'].map((number) => ({
  task: taskIdOf(libraryCase, `card-${number}`),
  name: text(`证${number}`, `Card ${number}`),
  number: `CARD-${number}`,
}));

/** One sample of each event that a notice can be about, and of each kind where kinds are told apart. */
export const libraryEvents = {
  enabled: eventOf(bundleEnabled, {
    region,
    regionPath: libraryPath,
    bundle: place.bundle,
    version: '1.0.0',
    digest,
    document: library,
    overlay: { itemsOff: [], promisedLimits: {}, departments: {} },
    policies: [],
    at,
  }),
  received: eventOf(applicationReceived, {
    ...submitted,
    content,
    receiptNumber: 'R-0001',
    capturedAt: at,
    receivedAt: at,
    receiptDate: '2026-07-17',
    correctionDueDate: '2026-07-24',
    submittedBy: 'clerk-3',
  }),
  correction: eventOf(correctionRequested, {
    ...ofApplication,
    cureDueDate: '2026-07-31',
    defects: [
      { path: 'materials.PHOTO', code: 'MISSING' },
      { path: 'form.loan.books', code: 'WRONG', note: '最多三十册' },
      { path: 'form.other', code: 'EXPIRED' },
    ],
  }),
  notAccepted: eventOf(applicationNotAccepted, {
    ...ofApplication,
    reason: '不属于本馆',
    basis: { title: text('图书馆法', 'Libraries Act'), article: '2', origin: 'law' },
  }),
  withdrawn: eventOf(applicationWithdrawn, { ...ofApplication, how: 'BY_APPLICANT' as const }),
  deemedWithdrawn: eventOf(applicationWithdrawn, { ...ofApplication, how: 'DEEMED' as const }),
  opened: eventOf(caseOpened, { ...opened, deficiencies: [] }),
  openedDeficient: eventOf(caseOpened, { ...opened, deficiencies: ['PHOTO'] }),
  taskOpened: eventOf(taskOpened, { ...loan, openedAt: at, promised, provisional: false }),
  cardGranted: eventOf(taskDecided, { ...card, ...cardDecision, outcome: 'GRANTED' }),
  granted: eventOf(taskDecided, { ...loan, ...decision, outcome: 'GRANTED' }),
  refused: eventOf(taskDecided, { ...loan, ...decision, outcome: 'REFUSED', reasons: '尚有逾期未还的图书' }),
  closed: eventOf(taskClosed, { ...loan, because: card.task, at }),
  stopped: eventOf(taskStopped, {
    ...loan,
    reason: 'EXPERT_REVIEW',
    expectedEnd: '2026-07-30',
    promised,
    at,
  }),
  resumed: eventOf(taskResumed, { ...loan, promised: { ...promised, dueDate: '2026-08-03' }, at }),
  extended: eventOf(taskExtended, { ...loan, promised, statutory, reasons: '馆藏清点', at }),
  warned: eventOf(clockWarned, { ...loan, clock: 'PROMISED', dueDate: '2026-07-20', at }),
  duePromised: eventOf(clockDue, { ...loan, clock: 'PROMISED', dueDate: '2026-07-20', at }),
  dueStatutory: eventOf(clockDue, { ...loan, clock: 'STATUTORY', dueDate: '2026-08-14', at }),
  released: eventOf(resultsReleased, { ...ofCase, results: sixResults, at }),
  delivered: eventOf(caseDelivered, { ...ofCase, proof: { kind: 'SIGNATURE', reference: 'slip-9' }, at }),
  offered: eventOf(serviceOffered, {
    ...ofCase,
    service: 'reading-circle',
    serviceName: text('读书会', 'Reading circle'),
    because: card.task,
    at,
  }),
  planned: eventOf(activityPlanned, {
    activity: circle,
    service: 'reading-circle',
    bundle: place.bundle,
    region,
    regionPath: libraryPath,
    name: text('夏季读书会', 'Summer circle'),
    startsAt: '2026-08-01T01:00:00Z',
    seats: 1,
    reserved: 0,
  }),
  seated: eventOf(activitySignedUp, { activity: circle, case: libraryCase, seat: 1, at }),
  waiting: eventOf(activitySignedUp, { activity: circle, case: libraryCase, waiting: 2, at }),
} as const satisfies Record<string, HallEventBody>;

export type LibraryEvent = keyof typeof libraryEvents;

/** The event as it arrives. The same name and order give the same message; its key is what the event is about. */
export function messageOf(name: LibraryEvent, order = 1_000): Message {
  const { type, data } = libraryEvents[name];
  const subject = 'case' in data ? data.case : 'application' in data ? data.application : name;
  const event = {
    specversion: '1.0' as const,
    id: `library/${name}@1.0`,
    source: '/services/library',
    type,
    subject,
    time: at,
    datacontenttype: 'application/json' as const,
    data,
  };
  return { topic: topicOf(type), key: subject, event, source: 'library/0', order };
}
