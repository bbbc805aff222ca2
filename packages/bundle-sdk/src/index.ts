export { type BundleDocument, bundleDocument } from './bundle-document.ts';
export { allOf, anyOf, atLeast, readSources } from './combine.ts';
export {
  type CompiledCondition,
  type ConditionCompiler,
  type ConditionFacts,
  createConditionCompiler,
  type Verdict,
} from './conditions/compile-condition.ts';
export { BundleError, defineBundle } from './define-bundle.ts';
export { linkReferences } from './link-references.ts';
export { applyOverlay, type Overlay, overlay, type ResolvedBundle } from './overlay.ts';
export { type ParsedBundle, parseBundle } from './parse-bundle.ts';
export type { BundleProblem, BundleProblemCode } from './proof/problem.ts';
export { type Bundle, type BundleSource, bundle, bundleFormat } from './schema/bundle.ts';
export { type Edge, type Sources, type Substitute, substitute } from './schema/edge.ts';
export {
  type Duration,
  type Duty,
  duration,
  type Kpi,
  type KpiTarget,
  kpi,
  kpiTarget,
  type Measure,
  type Milestone,
  measure,
  measuresOfCases,
} from './schema/extras.ts';
export {
  type Field,
  type FieldId,
  field,
  fieldId,
  isPersonal,
  type PersonalData,
  personalData,
} from './schema/field.ts';
export {
  type HandlingItem,
  type Item,
  limitUnit,
  type StopReason,
  stopReason,
  type YearlyWindow,
} from './schema/item.ts';
export { type Material, type MaterialSource, materialSource } from './schema/material.ts';
export {
  bundleLocalId,
  type LegalBasis,
  legalBasis,
  type Origin,
  origin,
  type Text,
  text,
} from './schema/text.ts';
export { applicantFields, delivery, deliveryFields, whoApplies } from './standard/applicant.ts';
export { standardCommitments } from './standard/commitments.ts';
export { standardDepartments } from './standard/departments.ts';
export { standardFields } from './standard/fields.ts';
export { at, designed, known, law, licensingLaw, source } from './standard/legal-basis.ts';
export { halfAnHour, licenceLimit, sameDay, statutory, workingDays } from './standard/limits.ts';
export { standardMaterials } from './standard/materials.ts';
export { later, type Paper, papers } from './standard/papers.ts';
export { standardServices } from './standard/value-added-services.ts';
