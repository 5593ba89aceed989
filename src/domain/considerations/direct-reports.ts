import { consideration } from './consideration.ts';

/** Names on a card; the rest is a number. */
const SHOWN = 5;

/** Whoever reports to the subject loses the manager: approvals, organization chart and OneDrive succession depend on it. */
export const directReports = consideration({
  id: 'direct-reports',
  source: 'https://learn.microsoft.com/graph/api/user-list-directreports',
  sourceDate: '2026-11',
  reasons: { orphaned: 'caution', 'leave-too': 'notice', none: 'clear' },
  look(subject, { selected }) {
    if (!subject.directReports.known) return { failure: subject.directReports.failure };
    const reports = subject.directReports.value;
    const staying = reports.filter(({ id }) => !selected.has(id));
    if (reports.length === 0) return { reason: 'none' };
    if (staying.length === 0) return { reason: 'leave-too', values: { count: reports.length } };
    const names = staying.slice(0, SHOWN).map(({ displayName }) => displayName);
    return { reason: 'orphaned', values: { count: staying.length, names, more: staying.length - names.length } };
  },
});
