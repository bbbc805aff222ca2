import { parseConfig } from '@walking-hall/service-kit';
import { expect, test } from 'vitest';
import { mailerOf, notificationConfig } from './config.ts';

test('no mail system at all is a choice', () => {
  expect(mailerOf(parseConfig(notificationConfig, {}))).toEqual({});
});

test('a mail system needs a sender', () => {
  expect(() => parseConfig(notificationConfig, { HALL_SMTP_URL: 'smtp://mail.library.test' })).toThrow(
    'HALL_SMTP_FROM',
  );
});

test.each(['hall@library.test', '办事大厅 <hall@library.test>'])('a sender may be %s', (HALL_SMTP_FROM) => {
  const environment = { HALL_SMTP_URL: 'smtp://mail.library.test:587', HALL_SMTP_FROM };
  const config = parseConfig(notificationConfig, environment);
  expect(config).toMatchObject(environment);
  expect(mailerOf(config).mailer).toBeDefined();
});

test('every wrong variable is named, and no value, which may be a secret', () => {
  const parse = () =>
    parseConfig(notificationConfig, { HALL_SMTP_URL: 'http://top:rosebud@x', HALL_SMTP_FROM: 'nobody' });
  expect(parse).toThrow(/HALL_SMTP_URL[\s\S]*HALL_SMTP_FROM/);
  expect(parse).not.toThrow('rosebud');
});
