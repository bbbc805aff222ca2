/** Talent is a person, in their own name or as the household business that they run. */
export const isPerson = "applicant.kind in ['NATURAL', 'HOUSEHOLD_BUSINESS']";
/** Only citizens have a household register. */
export const isCitizen = "applicant.id_type == 'RESIDENT_ID'";
/** Permanent residents work on their card [L-CRJ art.48], and need none of the permits. */
export const isForeigner = "applicant.id_type == 'PASSPORT'";

/** From abroad: first the notice, then the visa, then entry. The other ways begin in China [source: W-WORK2]. */
export const isFromAbroad = "foreigner.route == 'ABROAD'";
export const isClassA = "foreigner.class == 'A'";
export const mayTakeRoute = `(foreigner.route != 'CLASS_A' || ${isClassA})`;

/** Work and residence in one window is what a region's departments agree on: its policy. */
export const hasSingleWindow = "'work-residence-window' in region.policies";

export const settlesByClass = "household.settles_by == 'CLASS'";
export const settlesByDegree = "household.settles_by == 'DEGREE'";
export const isHousedByClass = "housing.entitled_by == 'CLASS'";
export const isHousedByDegree = "housing.entitled_by == 'DEGREE'";
export const schoolsByHousehold = "schooling.basis == 'HOUSEHOLD'";
export const schoolsByResidence = "schooling.basis == 'RESIDENCE'";

/** What the region pays, and after how many insured months, it says by a policy: `rent-subsidy-after-6`. */
export const isPaid = (subsidy: string) => `region.policies.exists(p, ${names(subsidy)})`;
export const hasEnoughMonths = (subsidy: string) =>
  `region.policies.exists(p, ${names(subsidy)} && insurance.months >= double(p.substring(${prefix(subsidy).length})))`;

const prefix = (subsidy: string) => `${subsidy}-after-`;
const names = (subsidy: string) => `p.matches('^${prefix(subsidy)}[0-9]{1,3}$')`;
