export interface Mail {
  /** Stable for a notice: a mail that is sent again carries it again, and mail systems can drop the second. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the e-mail channel needs of a mail system. */
export interface MailTransport {
  /**
   * Resolves when the mail system has taken the mail over. Makes one try: when to make another is decided elsewhere.
   * @throws MailError; anything else counts as passing trouble
   */
  send(mail: Mail): Promise<void>;
}

/** Why a mail was not taken. Only a code: what mail systems say quotes the address. */
export class MailError extends Error {
  override readonly name = 'MailError';
  /** `SMTP_550`, `SMTP_ETIMEDOUT` */
  readonly code: string;
  /** True where this mail will never be taken. */
  readonly final: boolean;

  constructor(code: string, final: boolean) {
    super(code);
    this.code = code;
    this.final = final;
  }
}
