import {
  acceptanceRevoked,
  activityId,
  activityPlanned,
  activitySignedUp,
  applicationId,
  applicationNotAccepted,
  applicationReceived,
  applicationWithdrawn,
  bookingCancelled,
  bookingId,
  bookingMissed,
  bookingPlaced,
  bundleDigest,
  bundleEnabled,
  bundleId,
  caseDelivered,
  caseIdOf,
  caseOpened,
  caseWithdrawn,
  clockDue,
  clockWarned,
  correctionRequested,
  deficiencyDue,
  departmentCode,
  deskId,
  dutyMissed,
  dutyWarned,
  eventOf,
  firmRef,
  type HallEventBody,
  itemId,
  lenderAnswerDue,
  type Message,
  partyRef,
  quotaAccountId,
  quotaTransferOffered,
  regionCode,
  regionPath,
  regionRegistered,
  resultsReleased,
  scoreLoanId,
  serviceOffered,
  servicePointId,
  servicePointRegistered,
  slotId,
  taskClosed,
  taskDecided,
  taskExtended,
  taskIdOf,
  taskOpened,
  taskResumed,
  taskStopped,
  taskWaiting,
  tideAlertId,
  tideAlertRaised,
  topicOf,
  transferId,
  windowGroupId,
} from '@walking-hall/contracts';
import { gridEvents } from './grid-events.ts';
import { at, library, noOverlay, plan, promised, statutory, text } from './library-world.ts';

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
  policies: [],
  openedAt: at,
};
const sixResults = ['A', 'B', 'C', 'D', 'E', 'F'].map((number) => ({
  task: taskIdOf(libraryCase, `card-${number}`),
  name: text(`证${number}`, `Card ${number}`),
  number: `CARD-${number}`,
}));

const returnDuty = {
  ...ofCase,
  duty: 'return',
  name: text('归还图书', 'Return the books'),
  dueDate: '2026-08-17',
  consequence: text('停借一月', 'no loans for a month'),
  at,
};
const point = servicePointId.parse('library-hall');
const placeOfBooking = {
  booking: bookingId.parse(`bkg_${'4d'.repeat(12)}`),
  // 2026-07-24T09:30+08:00
  slot: slotId.parse(`library-hall.desk-1.${Date.parse('2026-07-24T01:30:00Z') / 60_000}`),
  servicePoint: point,
  region,
  regionPath: libraryPath,
};
const booking = { ...placeOfBooking, party: reader };
const tide = {
  servicePoint: point,
  region,
  regionPath: libraryPath,
  date: '2026-07-17',
  group: windowGroupId.parse('loans'),
  alert: tideAlertId.parse('2026-07-17.loans.0930'),
  manager: 'manager-1',
  groupName: text('借阅', 'Loans'),
  bucket: '09:30',
  observed: { tickets: 10, waitSeconds: 10_860 },
  at,
};

/** One sample of each event that a notice can be about, and of each kind where kinds are told apart. */
export const libraryEvents = {
  region: eventOf(regionRegistered, {
    region,
    path: libraryPath,
    name: text('湖区', 'Lake district'),
    level: 'COUNTY',
    policies: [],
  }),
  enabled: eventOf(bundleEnabled, {
    region,
    regionPath: libraryPath,
    bundle: place.bundle,
    version: '1.0.0',
    digest,
    document: library,
    overlay: noOverlay,
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
  opened: eventOf(caseOpened, { ...opened, deficiencies: [], cureDueDates: {} }),
  openedDeficient: eventOf(caseOpened, {
    ...opened,
    deficiencies: ['PHOTO'],
    cureDueDates: { PHOTO: '2026-07-20' },
  }),
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
  taskWaiting: eventOf(taskWaiting, { ...loan, says: text('读者到馆', 'The reader has come'), at }),
  taskWaitingForDay: eventOf(taskWaiting, { ...loan, opensOn: '2026-08-01', at }),
  caseWithdrawn: eventOf(caseWithdrawn, { ...ofCase, at }),
  dutyWarned: eventOf(dutyWarned, returnDuty),
  dutyMissed: eventOf(dutyMissed, returnDuty),
  deficiencyDue: eventOf(deficiencyDue, { ...ofCase, material: 'PHOTO', dueDate: '2026-07-20', at }),
  revoked: eventOf(acceptanceRevoked, { ...ofCase, material: 'PHOTO', reasons: '逾期未补', at }),
  transferOffered: eventOf(quotaTransferOffered, {
    account: quotaAccountId.parse(`books.${reader}.2026`),
    quota: 'books',
    party: reader,
    region,
    regionPath: libraryPath,
    transfer: transferId.parse(`tr_${'3c'.repeat(12)}`),
    to: otherReader,
    quantity: 3,
    at,
  }),
  point: eventOf(servicePointRegistered, {
    servicePoint: point,
    name: text('湖区图书馆', 'Lake library'),
    kind: 'HALL',
    region,
    regionPath: libraryPath,
    officeHours: [{ from: '09:00', to: '17:00' }],
  }),
  booked: eventOf(bookingPlaced, {
    ...booking,
    desk: deskId.parse('desk-1'),
    startsAt: '2026-07-24T09:30:00.000+08:00',
    endsAt: '2026-07-24T10:00:00.000+08:00',
    bundle: place.bundle,
    items: [itemId.parse('loan')],
    bookedBy: 'reader-42',
    at,
  }),
  bookedByNobody: eventOf(bookingMissed, { ...placeOfBooking, at }),
  bookingCancelled: eventOf(bookingCancelled, { ...booking, how: 'BY_STAFF', at }),
  bookingOfTripCancelled: eventOf(bookingCancelled, { ...booking, how: 'BY_TRIP', at }),
  bookingMissed: eventOf(bookingMissed, { ...booking, at }),
  tide: eventOf(tideAlertRaised, {
    ...tide,
    basis: {
      kind: 'MATCHED_DAY',
      date: '2025-07-18',
      tickets: 10,
      waitSeconds: 9_000,
      thresholdPercent: 20,
    },
    proposal: { window: deskId.parse('desk-7') },
  }),
  tideWithoutYear: eventOf(tideAlertRaised, {
    ...tide,
    basis: { kind: 'ABSOLUTE', minutes: 15 },
    proposal: {},
  }),
  ...gridEvents,
  lenderLate: eventOf(lenderAnswerDue, {
    loan: scoreLoanId.parse('330106.org_91330106MATEA00156.1'),
    region,
    regionPath: libraryPath,
    party: firmRef.parse('org_91330106MATEA00156'),
    lender: firmRef.parse('org_91430300MAWANY010Q'),
    lenderName: text('书乡银行', 'Bank of Books'),
    dueDate: '2026-07-31',
    at,
  }),
} as const satisfies Record<string, HallEventBody>;

function subjectOf(data: {
  readonly case?: string | undefined;
  readonly application?: string | undefined;
  readonly region?: string;
}): string | undefined {
  return data.case ?? data.application;
}

export type LibraryEvent = keyof typeof libraryEvents;

/** The event as it arrives. The same name and order give the same message; its key is what the event is about. */
export function messageOf(name: LibraryEvent, order = 1_000): Message {
  const { type, data } = libraryEvents[name];
  const subject = subjectOf(data) ?? name;
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
