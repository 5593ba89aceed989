import { acceptSuggestions } from './accept-suggestions.ts';
import type { Action } from './action.ts';
import { answerAction } from './answer.ts';
import { askName } from './ask-name.ts';
import { cancelFlow } from './cancel-flow.ts';
import { changeScheduled } from './change-scheduled.ts';
import { chooseUndo } from './choose-undo.ts';
import { confirm } from './confirm.ts';
import { consider } from './consider.ts';
import { dropRest } from './drop-rest.ts';
import { dropOwn } from './drop-own.ts';
import { exportFile } from './export-file.ts';
import { goBack } from './go-back.ts';
import { goOn } from './go-on.ts';
import { hideDetails } from './hide-details.ts';
import { keepOwn } from './keep-own.ts';
import { leaveOut } from './leave-out.ts';
import { makePlan } from './make-plan.ts';
import { mean } from './mean.ts';
import { menu } from './menu.ts';
import { offerRestore } from './offer-restore.ts';
import { planUnassign } from './plan-unassign.ts';
import { restoreAgain } from './restore-again.ts';
import { restoreAs } from './restore-as.ts';
import { restoreSelected } from './restore-selected.ts';
import { resume } from './resume.ts';
import { retry } from './retry.ts';
import { say } from './say.ts';
import { selectAll } from './select-all.ts';
import { selectNone } from './select-none.ts';
import { showDetails } from './show-details.ts';
import { showGroup } from './show-group.ts';
import { showLicenses } from './show-licenses.ts';
import { showOverview } from './show-overview.ts';
import { showResult } from './show-result.ts';
import { speakAction } from './speak.ts';
import { stopJob } from './stop-job.ts';
import { stopPaying } from './stop-paying.ts';
import { turnPage } from './turn-page.ts';
import { undo } from './undo.ts';
import { undoSelected } from './undo-selected.ts';

/** Every verb a card may send. A Map, because a verb such as `constructor` must find nothing. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['say', say],
  ['mean', mean],
  ['menu', menu],
  ['answer', answerAction],
  ['speak', speakAction],
  ['turn-page', turnPage],
  ['show-group', showGroup],
  ['select-all', selectAll],
  ['select-none', selectNone],
  ['accept-suggestions', acceptSuggestions],
  ['consider', consider],
  ['leave-out', leaveOut],
  ['show-details', showDetails],
  ['hide-details', hideDetails],
  ['keep-own', keepOwn],
  ['drop-own', dropOwn],
  ['go-back', goBack],
  ['make-plan', makePlan],
  ['plan-unassign', planUnassign],
  ['confirm', confirm],
  ['cancel-flow', cancelFlow],
  ['export-file', exportFile],
  ['resume', resume],
  ['show-result', showResult],
  ['stop-job', stopJob],
  ['change-scheduled', changeScheduled],
  ['undo', undo],
  ['choose-undo', chooseUndo],
  ['undo-selected', undoSelected],
  ['retry', retry],
  ['go-on', goOn],
  ['drop-rest', dropRest],
  ['stop-paying', stopPaying],
  ['offer-restore', offerRestore],
  ['restore-selected', restoreSelected],
  ['restore-again', restoreAgain],
  ['ask-name', askName],
  ['restore-as', restoreAs],
  ['show-licenses', showLicenses],
  ['show-overview', showOverview],
]);
