/** Who decides on an investment: what is filed, what is approved first, and what the government pays for. */
export const isFiled = "project.investment == 'FILED'";
export const isApproved = "project.investment == 'APPROVED'";
export const isGovernment = "project.investment == 'GOVERNMENT'";
export const isEnterprise = "project.investment != 'GOVERNMENT'";

/** How the land is had turns the order of land permit and land supply [L-GHF art.37, 38]. */
export const isAllocated = "project.land_mode == 'ALLOCATED'";
export const isGranted = "project.land_mode == 'GRANTED'";

/**
 * From 5 hectares or 50,000 m³ of earth a report, from 0.5 hectares or 1,000 m³ a form, below both neither
 * [source: W-WATER].
 */
export const needsSoilWaterReport = 'project.site_ha >= 5 || project.earthwork_m3 >= 50000';
export const needsSoilWaterPlan = 'project.site_ha >= 0.5 || project.earthwork_m3 >= 1000';
export const needsSoilWaterForm = `!(${needsSoilWaterReport}) && (${needsSoilWaterPlan})`;
export const needsNoSoilWaterPlan = `!(${needsSoilWaterPlan})`;

export const needsEnergyReview = 'project.energy_review';
/** A card is filed before the project runs, not before its work starts; a project on no list needs nothing. */
export const needsImpactApproval = "project.eia_class in ['REPORT', 'FORM']";

export const needsCivilDefence = "project.civil_mode != 'NONE'";
export const buildsCivilDefence = "project.civil_mode == 'BUILD'";
export const paysForCivilDefence = "project.civil_mode == 'PAY'";

export const isSpecialFire = 'project.special_fire';
export const isOrdinaryFire = '!project.special_fire';

/** What regions switch on: their policies by name. */
export const assessesRegionally = "'regional_assessment' in region.policies";
export const permitsOnCommitment = "'commitment_permit' in region.policies && !project.special_fire";
export const permitsBySegment = "'segment_permit' in region.policies";
export const acceptsByPhase = "'phased_acceptance' in region.policies";

/** The segment that a construction permit is for; each has a permit of its own. */
export const forWhole = "permit.segment == 'WHOLE'";
export const forSegment = (segment: 'SEG1' | 'SEG2' | 'SEG3') =>
  `permit.segment == '${segment}' && ${permitsBySegment}`;
/** Without a basement there is no second segment. */
export const hasBasement = 'project.basement_m2 > 0';

/** False where the order itself brings the code about. */
export const isCoded = "!['C01-01', 'C01-02', 'C02-01', 'C03-01'].exists(id, id in order.items)";
