import { spansOf, type Span } from './span.ts';

export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec';
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const PART = '(?:ochtend|middag|avond|nacht| morning| afternoon| evening| night)?';

const DATES: readonly RegExp[] = [
  /(?<!\p{L})((?:the )?day after tomorrow|tomorrow(?: morning| afternoon| evening)?|tonight|overmorgen|morgen(?:ochtend|middag|avond)?|vanavond|vanmiddag)(?!\p{L})/giu,
  new RegExp(
    String.raw`(?<!\p{L})((?:(?:this|next|coming|on|op|aanstaande|komende|volgende|deze) )?(?:${DAY})${PART})(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})((?:next|coming|volgende|komende|aankomende) (?:week|month|maand|year|jaar)|(?:the )?end of (?:the |this |next )?(?:week|month|year|quarter)|(?:aan het |het )?einde? (?:van )?(?:de |deze |volgende |het )?(?:week|maand|jaar|kwartaal)|after the weekend|na het weekend)(?!\p{L})/giu,
  new RegExp(
    String.raw`(?<!\p{L})((?:(?:end of|mid|early|beginning of|eind|einde|begin|half|medio) )?(?:\d{1,2}(?:st|nd|rd|th|e)? )?(?:${MONTH})(?:(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?))(?![\p{L}\p{N}])`,
    'giu',
  ),
  /(?<![\p{N}@.-])(\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)(?![\p{N}@])/gu,
  /(?<!\p{L})((?:in|over|after|na) \d{1,3} (?:hours?|minutes?|days?|weeks?|months?|uur|uren|minuten|dagen|dag|weken|week|maanden|maand)|(?:over|in) (?:twee|drie|vier|two|three|four|a|een|een paar) (?:weken|weeks|week|maanden|months|month|maand))(?!\p{L})(?! (?:ago|geleden))/giu,
  /(?<![\p{L}\p{N}])((?:at |om |@)?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|uur|u|h|o'clock)|(?:at|om) \d{1,2}(?:[:.]\d{2})?|\d{1,2}[:]\d{2})(?![\p{L}\p{N}])/giu,
];

/** Days and times. A month's name alone counts only beside a number or a word like "since": "Jan" and "May" are people. */
export function dateSpans(text: string): Span[] {
  const spans = DATES.flatMap((pattern) => spansOf(text, pattern)).filter((span) => {
    if (
      !/^(?:jan|mar|may|mei|jun|apr|aug|april|june|august|augustus|dec|sept|sep|juni|juli|july|oct|okt|nov|feb)$/iu.test(
        span.text,
      )
    )
      return true;
    return (
      /(?:since|sinds|in|until|till|tot|of|per|before|after|voor|na|by|from|vanaf)\s$/iu.test(
        text.slice(0, span.start),
      ) && !/^(?:jan|mar|may)$/iu.test(span.text)
    );
  });
  return spans.filter(
    (span, index) => !spans.some((other, at) => at < index && span.start < other.end && other.start < span.end),
  );
}

/** Numbers of jobs and requests ("request 1042", "taak #2231"). */
export function jobSpans(text: string): Span[] {
  return spansOf(
    text,
    /(?<!\p{L})(?:job|request|task|batch|ticket|taak|aanvraag|opdracht|verzoek|nummer|number)\s?(?:nr\.?|no\.?|number|nummer)?\s?#?(\d{1,8})(?!\p{N})/giu,
  );
}
