export { checkValue } from './check-value.ts';
export { materialSubject } from './material-subject.ts';
export { reasonOf } from './reason-of.ts';
