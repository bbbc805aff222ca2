import { applicationId, caseIdOf, taskIdOf } from '@walking-hall/contracts';
import { good, type HallClients } from './hall-clients.ts';
import type { Hall } from './hall-process.ts';
import { personOf } from './people.ts';
import { householdOrder, type TeaRegion } from './tea-region.ts';

/** What the hall has acknowledged: it must be there whatever happens next. */
export interface Acknowledged {
  /** Applications by the Idempotency-Key that they were sent with. */
  readonly received: Map<string, string>;
  readonly accepted: Set<string>;
  readonly decided: Set<string>;
}

export interface BusyOffice {
  readonly acknowledged: Acknowledged;
  /** Works the hall with several people at once and kills it after so many answers, in the middle of all the others. */
  workUntilKilled(hall: Hall, answers: number): Promise<void>;
  /** Works for as long as something goes on; what fails meanwhile is sent again. */
  workDuring(hall: HallClients, going: Promise<unknown>): Promise<void>;
  /** Works on what is begun until nothing is left; begins nothing new. */
  finish(hall: HallClients): Promise<void>;
}

type Chore =
  | { readonly kind: 'submit'; readonly n: number }
  | { readonly kind: 'accept'; readonly application: string }
  | {
      readonly kind: 'decide';
      readonly application: string;
      readonly department: string;
      readonly item: string;
    };

const people = 8;
const backlog = 24;

/**
 * Applicants, clerks and officers who go on where they were interrupted: whatever was not acknowledged is sent again under
 * the same Idempotency-Key.
 */
export function openOffice(region: TeaRegion): BusyOffice {
  const acknowledged: Acknowledged = { received: new Map(), accepted: new Set(), decided: new Set() };
  const begun: Chore[] = [];
  let next = 1;

  const newChore = (): Chore => ({ kind: 'submit', n: next++ });

  /** @returns whether it is done; a case that has not opened yet is tried again later */
  async function attempt(hall: HallClients, chore: Chore): Promise<boolean> {
    const header = { 'Idempotency-Key': keyOf(chore) };
    switch (chore.kind) {
      case 'submit': {
        const person = personOf(chore.n);
        const { intake } = hall.as(person.account);
        const body = householdOrder(region, person);
        const { application } = good(await intake.POST('/applications', { params: { header }, body }));
        acknowledged.received.set(keyOf(chore), application);
        begun.push({ kind: 'accept', application });
        return true;
      }
      case 'accept': {
        const { application } = chore;
        const params = { header, path: { applicationId: application } };
        const { intake } = hall.as(region.clerk);
        good(await intake.POST('/applications/{applicationId}/acceptance', { params, body: {} }));
        acknowledged.accepted.add(application);
        begun.push({ kind: 'decide', application, department: 'market-regulation', item: 'T1-01-02' });
        begun.push({ kind: 'decide', application, department: 'salon', item: 'T5-06' });
        return true;
      }
      case 'decide': {
        const taskId = taskOf(chore);
        const params = { header, path: { taskId } };
        const { routing } = hall.as(region.officer(chore.department));
        const answer = await routing.POST('/tasks/{taskId}/decision', {
          params,
          body: { outcome: 'GRANTED' },
        });
        if (answer.error?.code === 'task_unknown') return false;
        good(answer);
        acknowledged.decided.add(taskId);
        return true;
      }
    }
  }

  async function work(
    hall: HallClients,
    isOver: () => boolean,
    nextChore: () => Chore | undefined,
    onDone: () => void,
    mayFail = false,
  ) {
    while (!isOver()) {
      const chore = nextChore();
      if (!chore) return;
      const isDone = await attempt(hall, chore).catch((error: unknown) => {
        if (isOver() || (mayFail && isPassing(error))) return false;
        throw error;
      });
      if (!isDone) begun.push(chore);
      else if (!isOver()) onDone();
    }
  }

  // With a backlog the three kinds of work go on at the same time.
  const oldestOrNew = () => (begun.length < backlog ? newChore() : begun.shift());

  return {
    acknowledged,
    async workDuring(hall, going) {
      let over = false;
      const isOver = () => over;
      const working = Array.from({ length: people }, () => work(hall, isOver, oldestOrNew, () => {}, true));
      await going.finally(() => {
        over = true;
      });
      await Promise.all(working);
    },
    async workUntilKilled(hall, answers) {
      let left = answers;
      let killing: Promise<unknown> | undefined;
      const onDone = () => {
        left -= 1;
        if (left <= 0) killing ??= hall.kill();
      };
      const isOver = () => killing !== undefined;
      await Promise.all(Array.from({ length: people }, () => work(hall, isOver, oldestOrNew, onDone)));
      await killing;
    },
    async finish(hall) {
      while (begun.length > 0) {
        // Each time round everything that was accepted has its case.
        await hall.settle();
        const round = begun.splice(0);
        const nextChore = () => round.shift();
        await Promise.all(
          Array.from({ length: people }, () =>
            work(
              hall,
              () => false,
              nextChore,
              () => {},
            ),
          ),
        );
      }
    },
  };
}

/** Nobody answered, or somebody who could not just then. */
export function isPassing(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && /^(429|5\d\d) /.test(error.message));
}

function keyOf(chore: Chore): string {
  switch (chore.kind) {
    case 'submit':
      return `submit-${chore.n}`;
    case 'accept':
      return `accept-${chore.application}`;
    case 'decide':
      return `decide-${taskOf(chore)}`;
  }
}

function taskOf({ application, item }: Extract<Chore, { kind: 'decide' }>): string {
  return taskIdOf(caseIdOf(applicationId.parse(application)), item);
}
