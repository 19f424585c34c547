/** What only the operator can set right about a way to people, so that the office can be told the cure. */
export interface Trouble {
  /** wecom-app, wecom-webhook, dingtalk. */
  readonly of: string;
  readonly kind: 'address-not-trusted' | 'wrong-secret' | 'not-allowed';
  /** The address that the platform does not trust, where it names it. */
  readonly address: string | null;
}
