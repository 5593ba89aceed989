import type { SubjectFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { ExcludedSubject, Options } from './plan.ts';

/** Nothing is to be done here, and yet not nothing at all: Graph cannot make a mailbox shared. */
export const LEFT_FOR_EXCHANGE: Finding = {
  consideration: 'plan',
  level: 'notice',
  reason: 'left-for-exchange',
  values: {},
};

/** Whether the mailbox is to be kept as a shared one and is not one yet; also where it could not be read. */
export const isLeftForExchange = ({ mailbox }: SubjectFacts, { mail, outcome }: Options): boolean =>
  mail === 'shared' &&
  outcome === 'block' &&
  (!mailbox.known || (mailbox.value !== null && ['user', 'linked'].includes(mailbox.value.purpose)));

/** Of somebody whom a plan does nothing with: only the command for Exchange is left. */
export const isHandedOver = ({ findings }: ExcludedSubject): boolean =>
  findings.some(({ consideration, reason }) => consideration === 'plan' && reason === LEFT_FOR_EXCHANGE.reason);
