import type { IncomingActivity } from './incoming-activity.ts';

/** What Teams sends for a file attached in a personal chat. */
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';
/** Pictures and recordings come as themselves. A message also comes as HTML, beside its text: that is no file. */
const OTHER_FILE = /^(image|audio|video)\//;

export interface MessageFiles {
  readonly readable: readonly { readonly name: string; readonly url: string }[];
  /** There is something that cannot be read as a list. */
  readonly others: boolean;
}

export function filesOf({ attachments }: IncomingActivity): MessageFiles {
  const files = attachments.filter(({ contentType }) => contentType === TEAMS_FILE);
  const readable = files.flatMap(({ name, content }) => {
    const url = downloadUrlOf(content);
    return url === undefined ? [] : [{ name: name ?? '', url }];
  });
  const pictures = attachments.some(({ contentType }) => OTHER_FILE.test(contentType ?? ''));
  return { readable, others: pictures || readable.length < files.length };
}

function downloadUrlOf(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null || !('downloadUrl' in content)) return undefined;
  return typeof content.downloadUrl === 'string' ? content.downloadUrl : undefined;
}
