/** One successful write: what the tenant was really made to do. */
export interface Effect {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** Path and query below the version: `/users/{id}/assignLicense`. */
  readonly path: string;
  /** The object that was changed. */
  readonly targetId: string;
  readonly body: unknown;
  readonly status: number;
  /** `app`, or the object id of the user who called through the app. */
  readonly by: string;
}
