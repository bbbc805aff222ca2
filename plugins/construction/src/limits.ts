import { halfAnHour } from '@walking-hall/bundle-sdk';

/** 计时审批: one clerk decides on the spot (domain A80). */
export const timed = halfAnHour;
