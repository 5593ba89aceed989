/** ISO 8601 in UTC with whole seconds, as the directory writes it. */
export const moment = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const momentOrNull = (at: number | null) => (at === null ? null : moment(at));
