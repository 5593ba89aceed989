/** The store's own errors. The borders keep the catalogue of domain/errors.ts out of here; jobs and app translate. */

/** The database does not answer, or not in time. Trying again later may help. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/** Somebody saved a newer version meanwhile. */
export class EditedMeanwhile extends Error {
  override readonly name = 'EditedMeanwhile';
}

/** Another running process has this data directory. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
  readonly directory: string;

  constructor(directory: string) {
    super(`The data directory ${directory} is in use by another running process.`);
    this.directory = directory;
  }
}

/** A subject of this job is in another job that has not finished. */
export class SubjectBusy extends Error {
  override readonly name = 'SubjectBusy';
}

/** What this job was to take the place of does not wait for its time any more. */
export class NotWaiting extends Error {
  override readonly name = 'NotWaiting';
}

/** The job is carried out by another process, which took this one for dead. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
}
