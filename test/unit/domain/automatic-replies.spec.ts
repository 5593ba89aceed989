import assert from 'node:assert/strict';
import { alwaysReply, asHtml, NO_REPLIES, sameReplies } from '../../../src/domain/automatic-replies.ts';

describe('automatic replies', () => {
  it('are HTML that says exactly what was typed', () => {
    assert.equal(
      asHtml(' Anna <anna@contoso.com> & "Bo"\nis \'gone\'\r\n<script>alert(1)</script> '),
      'Anna &lt;anna@contoso.com&gt; &amp; &quot;Bo&quot;<br>\nis &#39;gone&#39;<br>\n&lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });

  it('answer nobody outside without a text for them', () => {
    assert.equal(alwaysReply({ inside: 'Gone', outside: '' }).externalAudience, 'none');
    assert.equal(alwaysReply({ inside: '', outside: 'Gone' }).externalAudience, 'all');
  });

  it('are the same when a reader sees the same, however Exchange wrapped them', () => {
    const set = alwaysReply({ inside: 'Anna & Bo\nhave left.', outside: 'Gone' });
    const kept = {
      ...set,
      internalReplyMessage: '<html>\n<body>\n<p>Anna &amp; Bo<br>\nhave left.</p></body>\n</html>\n',
      externalReplyMessage: '<html><body>Gone</body></html>',
    };
    assert.ok(sameReplies(set, kept));
  });

  it('differ in who is answered, whether, and with what', () => {
    const set = alwaysReply({ inside: 'Gone', outside: 'Gone' });
    for (const other of [
      NO_REPLIES,
      { ...set, status: 'disabled' as const },
      { ...set, externalAudience: 'contactsOnly' as const },
      { ...set, internalReplyMessage: 'Gone fishing' },
      { ...set, externalReplyMessage: 'Gone &lt;b&gt;' },
    ])
      assert.ok(!sameReplies(set, other));
  });
});
