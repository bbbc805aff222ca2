import { defineErrors } from '../define-errors.ts';

/** Grids and deliveries. */
export const gridsErrors = defineErrors({
  building_taken: {
    kind: 'conflict',
    zh: '楼栋“{building}”已属于网格“{grid}”，请先从该网格移出。',
    en: 'The building "{building}" belongs to the grid "{grid}". Take it out of that one first.',
  },
  building_unknown: {
    kind: 'notFound',
    zh: '网格图中没有楼栋“{building}”，请核对楼栋编码或先完善网格图。',
    en: 'The grid map has no building "{building}". Check its code, or add it to the map first.',
  },
  grid_unknown: {
    kind: 'notFound',
    zh: '没有这个网格，请核对编号。',
    en: 'There is no such grid. Check its id.',
  },
  grid_task_unknown: {
    kind: 'notFound',
    zh: '没有这个送达任务，请核对编号。',
    en: 'There is no such grid task. Check its number.',
  },
  grid_task_of_another: {
    kind: 'forbidden',
    zh: '该任务已改派给其他网格员，请在“我的送达任务”中查看您的任务。',
    en: 'The task was given to another worker. Look at your own tasks for what is yours.',
  },
  grid_task_locked: {
    kind: 'conflict',
    zh: '送达码多次输入错误，任务已锁定。请联系驿站核实后解锁。',
    en: 'Wrong codes were entered too often and the task is locked. Ask the station to look into it and unlock it.',
  },
  handover_code_wrong: {
    kind: 'forbidden',
    zh: '送达码不正确，还可再试 {left} 次。请申请人在办件中查看送达码。',
    en: 'The handover code is wrong; {left} more tries are left. The applicant sees the code with the case.',
  },
});
