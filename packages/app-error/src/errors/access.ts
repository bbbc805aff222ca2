import { defineErrors } from '../define-errors.ts';

/** Who may do what. */
export const accessErrors = defineErrors({
  token_missing: { kind: 'unauthenticated', zh: '请先登录。', en: 'Sign in first.' },
  token_invalid: {
    kind: 'unauthenticated',
    zh: '登录信息无效或已过期，请重新登录。',
    en: 'The sign-in is not valid or has expired. Sign in again.',
  },
  role_missing: {
    kind: 'forbidden',
    zh: '此操作需要以下角色之一：{roles}。',
    en: 'This needs one of the roles: {roles}.',
  },
  outside_scope: {
    kind: 'forbidden',
    zh: '不在您的区域或部门权限之内。',
    en: 'This lies outside your region or department.',
  },
  other_department: {
    kind: 'forbidden',
    zh: '该事项由其他部门（{department}）办理，您不能代为决定。',
    en: 'This task belongs to another department ({department}); you can not decide it.',
  },
});
