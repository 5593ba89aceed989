import assert from 'node:assert/strict';
import { LEVELS, worst, type Finding, type Level } from '../../../src/domain/finding.ts';

const finding = (level: Level): Finding => ({ consideration: 'any', level, reason: 'any', values: {} });

describe('worst', () => {
  it('is what a traffic light shows: a blocker before all, what is not known before a caution', () => {
    assert.equal(worst(['caution', 'blocker', 'unknown'].map((level) => finding(level as Level))), 'blocker');
    assert.equal(worst(['caution', 'unknown', 'notice'].map((level) => finding(level as Level))), 'unknown');
    assert.equal(worst(LEVELS.slice(2).map(finding)), 'caution');
  });

  it('is clear where nothing was found', () => {
    assert.equal(worst([]), 'clear');
  });
});
