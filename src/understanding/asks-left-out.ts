/** Is only meant who is not in the plan? "export who is left out", "exporteer wie buiten het plan blijft". */
export function asksLeftOut(text: string): boolean {
  return /left[ -]out|not in the plan|excluded|skipped|buiten het plan|niet in het plan|overgeslagen|uitgesloten/iu.test(
    text,
  );
}
