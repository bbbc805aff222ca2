/**
 * Who is meant by `applicant.kind`: the kind that is being registered or that acts. The farmer who becomes a household
 * business applies as `HOUSEHOLD_BUSINESS`, not as the natural person that signs.
 */
export const isEnterprise = "applicant.kind == 'COMPANY' || applicant.kind == 'COOP'";
/** Farmers in their own name, as a household business, or as a family farm (`ORG`). */
export const isHousehold = "applicant.kind != 'COMPANY' && applicant.kind != 'COOP'";

/**
 * Licence, filing or neither [source: W-JY art.4, L-FOOD art.35]: `OWN_PRODUCE`, that is edible farm produce or one's
 * own licensed product at one's own place, needs neither; goods that are all prepackaged are filed; all else is licensed.
 */
export const needsFiling = "food.sale_mode == 'PREPACKED_ONLY'";
export const needsTradeLicence = "food.sale_mode != 'OWN_PRODUCE' && food.sale_mode != 'PREPACKED_ONLY'";

export const isFactory = '!food.is_workshop';
/**
 * A province keeps a list of foods that a workshop may not make (domain B1). It is data of the region: a policy
 * `workshop-barred-TEA` bars that category.
 */
export const mayBeWorkshop = "food.is_workshop && !(('workshop-barred-' + food.category) in region.policies)";

/** True where the order does not register the entity itself, so that its code exists already. */
export const isRegisteredAlready = "!order.items.exists(id, id.startsWith('T1-01'))";
