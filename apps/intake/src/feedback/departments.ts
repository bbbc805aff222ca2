import { AppError } from '@walking-hall/app-error';
import type { DepartmentCode } from '@walking-hall/contracts';
import type { Scope } from '@walking-hall/persistence';
import type { Principal } from '@walking-hall/service-kit';

/** Nobody closes what their own department is rated or complained of for. @throws AppError `department_is_party` */
export function requireOutsider(departments: readonly string[], concerned: DepartmentCode): void {
  if (departments.includes(concerned)) throw new AppError('department_is_party', { department: concerned });
}

/** Whose list an officer asks for. @throws AppError `outside_scope` where it is another department's */
export function requireListed(scope: Scope, department: DepartmentCode): void {
  if (scope.kind === 'departments' && !scope.codes.includes(department)) throw new AppError('outside_scope');
}

/** Whether somebody works in the department concerned, whatever else they are: they are not told who said it. */
export function isInsider({ departments = [] }: Principal, concerned: DepartmentCode | undefined): boolean {
  return concerned !== undefined && departments.includes(concerned);
}
