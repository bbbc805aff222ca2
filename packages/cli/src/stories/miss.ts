/** One place of an answer that is not what the story expects. */
export interface Miss {
  /** `body.tasks[2].status`; `status` for the HTTP status. */
  readonly path: string;
  readonly expected: unknown;
  /** Absent where there is nothing. */
  readonly actual?: unknown;
}
