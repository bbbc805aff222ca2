import { expect, test } from 'vitest';
import { mailErrorOf } from './smtp-transport.ts';

const smtpError = (facts: object) => Object.assign(new Error('550 <reader@library.test> unknown'), facts);

test.each([
  [
    'an address that is refused',
    { responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' },
    'SMTP_550',
    true,
  ],
  ['a content that is refused', { responseCode: 554, command: 'DATA', code: 'EMESSAGE' }, 'SMTP_554', true],
  ['a full mailbox', { responseCode: 452, command: 'RCPT TO', code: 'EENVELOPE' }, 'SMTP_452', false],
  [
    'our password being wrong',
    { responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' },
    'SMTP_535',
    false,
  ],
  [
    'our sender being refused',
    { responseCode: 553, command: 'MAIL FROM', code: 'EENVELOPE' },
    'SMTP_553',
    false,
  ],
  ['a server that is down', { code: 'ESOCKET', command: 'CONN' }, 'SMTP_ESOCKET', false],
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, 'SMTP_EENVELOPE', true],
  ['anything else', {}, 'SMTP_UNKNOWN', false],
])('%s', (_, facts, code, final) => {
  const error = mailErrorOf(smtpError(facts));
  expect([error.code, error.final]).toEqual([code, final]);
  expect(error.message).not.toContain('reader@library.test');
});

test('what is thrown and is no error passes as trouble', () => {
  expect(mailErrorOf('gone')).toMatchObject({ code: 'SMTP_UNKNOWN', final: false });
});
