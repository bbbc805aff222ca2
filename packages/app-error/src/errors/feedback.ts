import { defineErrors } from '../define-errors.ts';

/** Ratings, complaints, service requests. */
export const feedbackErrors = defineErrors({
  case_not_completed: {
    kind: 'conflict',
    zh: '该办件尚未办结，办结后即可评价。',
    en: 'The case is not completed yet. It can be rated once it is.',
  },
  rating_unknown: {
    kind: 'notFound',
    zh: '没有这条评价，请核对编号。',
    en: 'There is no such rating. Check its number.',
  },
  rating_exists: {
    kind: 'conflict',
    zh: '已经评价过：一事一评、一次一评，不能重复评价。如有新的问题，可以投诉。',
    en: 'This was rated already; a case or visit is rated once. For anything new, file a complaint.',
  },
  rating_not_flagged: {
    kind: 'conflict',
    zh: '该评价没有待复核的异常标记，无需复核。',
    en: 'The rating has no flag that waits for a review; there is nothing to do.',
  },
  complaint_unknown: {
    kind: 'notFound',
    zh: '没有这件投诉，请核对编号。',
    en: 'There is no such complaint. Check its number.',
  },
  department_is_party: {
    kind: 'forbidden',
    zh: '您属于被投诉或被评价的部门（{department}），此步骤须由其他部门的人员办理。',
    en: 'You belong to the department concerned ({department}); somebody else has to take this step.',
  },
  service_request_unknown: {
    kind: 'notFound',
    zh: '没有这件服务请求，请核对编号。',
    en: 'There is no such service request. Check its number.',
  },
});
