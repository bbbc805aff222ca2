import { notificationConfig } from '@walking-hall/notification';
import { z } from 'zod';

/** What the hall reads from the environment. */
export const hallConfig = notificationConfig.safeExtend({
  HALL_ENTRY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      '扫描办事二维码打开的网址（其后接二维码编号） / what the scan of a code opens, before its id; the code as the interface shows it where absent',
    ),
  HALL_VAULT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe(
      '个人信息密钥，64 位十六进制；缺省则保存在数据目录 / vault key, 64 hex digits; kept in the data folder where absent',
    ),
});
export type HallConfig = z.infer<typeof hallConfig>;
