/** ISO 8601 in UTC, for example `2026-11-24T09:30:00Z`. */
export type IsoDateTime = string;
