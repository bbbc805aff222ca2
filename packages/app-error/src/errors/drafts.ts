import { defineErrors } from '../define-errors.ts';

/** Drafts, uploads, agents. */
export const draftsErrors = defineErrors({
  draft_unknown: { kind: 'notFound', zh: '没有这份草稿。', en: 'There is no such draft.' },
  draft_submitted: {
    kind: 'conflict',
    zh: '该草稿已提交为同号申请“{application}”，请查看该申请。',
    en: 'The draft was submitted and is now the application of the same number, "{application}". Look there.',
  },
  draft_discarded: {
    kind: 'conflict',
    zh: '这个编号的草稿已删除，请换一个新编号。',
    en: 'The draft of this number was discarded. Use a new number.',
  },
  draft_form_changed: {
    kind: 'conflict',
    zh: '表单在您保存之后有变化，下列答案已不适用：请重新查看草稿，补充后保存再提交。',
    en: 'The form has changed since the draft was saved, and these answers no longer fit. Look at the draft again, complete it and save it first.',
  },
  upload_unknown: {
    kind: 'notFound',
    zh: '当事人没有上传过这份材料，请先上传。',
    en: 'The party has handed in no such file. Upload it first.',
  },
  upload_type_wrong: {
    kind: 'invalid',
    zh: '文件内容不是所称的格式（{type}）：请另存为该格式，或按实际格式上传。',
    en: 'The content is not what the type says ({type}). Save the file in that format, or send it under its own type.',
  },
  upload_empty: {
    kind: 'invalid',
    zh: '文件没有内容，请重新选择。',
    en: 'The file is empty. Choose another one.',
  },
  upload_incomplete: {
    kind: 'invalid',
    zh: '文件没有传完，未保存任何内容，请重新上传。',
    en: 'The file did not arrive whole and nothing of it was kept. Send it again.',
  },
  agency_unknown: { kind: 'notFound', zh: '没有这份授权委托。', en: 'There is no such grant to an agent.' },
  agency_missing: {
    kind: 'forbidden',
    zh: '您没有当事人对此事的授权委托：请当事人在网上授权，或到窗口登记授权委托书。',
    en: 'The party has not let you act in this. Ask them to grant it online, or to have the paper recorded at a window.',
  },
  agency_ended: {
    kind: 'forbidden',
    zh: '当事人对您的授权委托已于 {endedOn} 撤销或到期：如需继续代办，请当事人重新授权。',
    en: 'What the party let you do was revoked or ran out on {endedOn}. To go on, ask them for a new grant.',
  },
  agency_other_agent: {
    kind: 'conflict',
    zh: '该申请已有代理人，每件申请只能委托一名代理人：如需更换，请当事人先撤销原授权。',
    en: 'This application has another agent already, and one alone may act in it. To change, the party revokes the other grant first.',
  },
});
