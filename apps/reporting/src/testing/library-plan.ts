import { aReader, departmentOf, event, factsOfCase, type Reader } from './library-events.ts';

/** For each item or milestone of a plan, what it waits for. */
type Waits = Readonly<Record<string, readonly string[]>>;

/** A case that is opened with a plan: each of the reader's items waits for those named. */
export function caseOpened(
  reader: Reader = aReader(),
  waits: Waits = {},
  milestones: readonly string[] = [],
  savings: { readonly applicationsItemByItem: number; readonly applications: number } = {
    applicationsItemByItem: reader.items.length,
    applications: reader.items.length,
  },
) {
  const date = reader.at.slice(0, 10);
  const name = { zh: '借阅', en: 'Loan' };
  const dependsOn = (id: string) => [
    {
      on: waits[id] ?? [],
      needed: waits[id]?.length ?? 0,
      kind: 'HARD',
      state: waits[id] ? 'WAITS' : 'MET',
      substitutes: [],
      onRefusal: 'CLOSE',
      basis: [],
    },
  ];
  const tasks = reader.items.map((item) => ({
    item,
    name,
    stage: 'JOIN',
    department: 'desk',
    dependsOn: dependsOn(item),
    waits: [],
    materials: [],
    promised: { limit: { value: 1, unit: 'WORKING_DAY' }, origin: 'design' },
    startDate: date,
    promisedDate: date,
    slackWorkingDays: 0,
    critical: true,
  }));
  return event('hall.case.opened.v1', {
    ...factsOfCase(reader),
    digest: `sha256:${'0'.repeat(64)}`,
    policies: [],
    plan: {
      bundle: { id: 'lending-library', version: '1.0.0' },
      region: reader.path,
      calendarVersion: '1',
      startDate: date,
      tasks,
      milestones: milestones.map((milestone) => ({
        milestone,
        name,
        evidence: name,
        dependsOn: dependsOn(milestone),
        earliestDate: date,
      })),
      duties: [],
      mergeGroups: [],
      materials: [],
      fields: [],
      criticalPath: [],
      promiseDate: date,
      savings: {
        documentsItemByItem: 0,
        documentsInUnion: 0,
        documentsToBring: 0,
        fieldsItemByItem: 0,
        fieldsInUnion: 0,
        workingDaysOneByOne: 0,
        workingDaysPlanned: 0,
        ...savings,
      },
      explanations: [],
    },
    departments: { desk: departmentOf(reader.path, 'card-person') },
    answers: {},
    deficiencies: [],
    cureDueDates: {},
    openedAt: reader.at,
  });
}

export function milestoneReported(reader: Reader, milestone: string) {
  return event('hall.case.milestone-reported.v1', {
    ...factsOfCase(reader),
    milestone,
    name: { zh: '开馆', en: 'The library opens' },
    date: reader.at.slice(0, 10),
    evidence: 'a photo',
    at: reader.at,
  });
}
