import { AppError } from '@walking-hall/app-error';
import { type CaseStatus, mayMove } from '@walking-hall/contracts';
import type { Application } from './application.ts';

/** @throws AppError `status_move_invalid` */
export function requireMove(state: Application, to: CaseStatus): void {
  if (!mayMove(state.status, to)) throw wrongStatus(state);
}

export function wrongStatus({ status }: Application): AppError {
  return new AppError('status_move_invalid', { status });
}
