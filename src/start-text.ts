import type { Config } from './config.ts';
import { ConfigError } from './config/problem.ts';
import { languageOf } from './locales/index.ts';
import { words, type Words } from './locales/words.ts';

export interface Printed {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface Started {
  readonly botUrl: string;
  readonly chatUrl?: string;
}

type Outcome = { readonly started: Started; readonly config: Config } | { readonly refused: unknown };

/** Which setting moves which port, for the message about a port in use. */
interface PortError {
  readonly code: 'EADDRINUSE';
  readonly port: number;
}

function isPortError(error: unknown): error is PortError {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
  );
}

function isLocked(error: unknown): error is { readonly directory: string } {
  return typeof error === 'object' && error !== null && 'directory' in error && typeof error.directory === 'string';
}

function refusal(error: unknown, { t }: Words): string {
  if (error instanceof ConfigError) {
    const lines = error.problems.map((problem) => `  ${problem.variable}: ${t(problem.message, problem.values)}`);
    return [t('start.refused', { count: lines.length }), ...lines].join('\n');
  }
  if (isPortError(error)) {
    return t('start.port-taken', { port: String(error.port), variable: 'PORT, CHAT_PORT, SIMULATOR_PORT' });
  }
  if (isLocked(error)) return t('start.data-locked', { folder: error.directory });
  return t('start.failed', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

/** In the language of the terminal. */
export function explainStart(outcome: Outcome): Printed {
  const reader = words(languageOf(new Intl.DateTimeFormat().resolvedOptions().locale));
  if ('refused' in outcome) return { stream: 'stderr', text: refusal(outcome.refused, reader) };
  const { botUrl, chatUrl } = outcome.started;
  const lines =
    chatUrl === undefined
      ? [reader.t('start.listening', { url: botUrl })]
      : [
          reader.t('start.chat', { url: chatUrl }),
          reader.t('start.chat-hint', { folder: outcome.config.store.dataDir }),
          reader.t('start.listening', { url: botUrl }),
        ];
  return { stream: 'stdout', text: lines.join('\n') };
}
