/** Whoever works for a center, in whatever part. */
export const staff = [
  'clerk',
  'officer',
  'specialist',
  'center-admin',
  'supervisor',
  'platform-admin',
] as const;

/** Who answers for a center; not those whose own work is rated or complained of. */
export const managers = ['center-admin', 'supervisor', 'platform-admin'] as const;

/** Staff, and those whose case it is. */
export const followers = ['applicant', 'agent', ...staff] as const;
