import type { SentChannel } from './channel.ts';
import type { HttpRequest, ProviderConfig } from './provider-config.ts';

interface Preset {
  readonly channel: SentChannel;
  readonly request: HttpRequest;
  readonly perMinute?: number;
}

type PresetName = Extract<ProviderConfig, { preset: string }>['preset'];

/** A robot takes 20 messages a minute: WeCom 91770, DingTalk errcode 130101. */
const robotPerMinute = 20;

/** Known ways of asking, as data. A robot's secrets are named after the group: `wecom-key-330106-managers`. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  /** A gateway of one's own, or what stands before a provider's: JSON, a bearer token, and a key that tells repetitions. */
  'sms-gateway': {
    channel: 'SMS',
    request: {
      url: 'http://127.0.0.1:9000/messages',
      method: 'POST',
      headers: { Authorization: 'Bearer {secret:sms-token}', 'Idempotency-Key': '{notice}' },
      format: 'json',
      body: { id: '{notice}', to: '{address}', content: '{body}' },
      answer: {
        code: 'code',
        delivered: ['OK'],
        refused: ['INVALID_NUMBER', 'UNREACHABLE_NUMBER', 'BLOCKED_BY_RECIPIENT', 'HTTP_422'],
      },
    },
  },
  /** 企业微信群机器人: developer.work.weixin.qq.com/document/path/91770. Code 93000: there is no such robot any more. */
  'wecom-robot': {
    channel: 'GROUP',
    perMinute: robotPerMinute,
    request: {
      url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={secret:wecom-key-*}',
      method: 'POST',
      headers: {},
      format: 'json',
      body: { msgtype: 'text', text: { content: '{title}\n{body}' } },
      answer: { code: 'errcode', delivered: ['0'], refused: ['93000'] },
    },
  },
  /**
   * 钉钉自定义机器人, 加签: open.dingtalk.com/document/robots/customize-robot-security-settings. The signature is over the
   * milliseconds, a line break and the secret. 300005: no such token; 400013: the group is gone; 400102: the robot is off.
   */
  'dingtalk-robot': {
    channel: 'GROUP',
    perMinute: robotPerMinute,
    request: {
      url: 'https://oapi.dingtalk.com/robot/send?access_token={secret:dingtalk-token-*}&timestamp={timestamp}&sign={sign}',
      method: 'POST',
      headers: {},
      format: 'json',
      body: { msgtype: 'text', text: { content: '{title}\n{body}' } },
      sign: {
        algorithm: 'sha256',
        of: '{timestamp}\n{secret:dingtalk-secret-*}',
        key: '{secret:dingtalk-secret-*}',
        encoding: 'base64',
      },
      answer: { code: 'errcode', delivered: ['0'], refused: ['300005', '400013', '400102'] },
    },
  },
};
