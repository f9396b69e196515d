package io.antiphon.privacy.internal.audit;

/**
 * What is to be recorded, before it has a place in the chain. Texts are made fit for any database: no control characters, no
 * halves of a character, and cut with an ellipsis at {@value #NAME} characters, the scope at {@value #SCOPE}.
 */
public record AuditDraft(String actor, String purpose, String action, String scope, long count) {

	static final int NAME = 200;
	static final int SCOPE = 4_000;

	public AuditDraft {
		actor = fit(actor, NAME);
		purpose = fit(purpose, NAME);
		action = fit(action, NAME);
		scope = fit(scope, SCOPE);
	}

	private static String fit(String text, int longest) {
		var fit = new StringBuilder(Math.min(text.length(), longest));
		for (int at = 0; at < text.length();) {
			int point = text.codePointAt(at);
			at += Character.charCount(point);
			if (fit.length() + Character.charCount(point) > longest - (at < text.length() ? 1 : 0)) {
				return fit.append('…').toString();
			}
			fit.appendCodePoint(wellFormed(point));
		}
		return fit.toString();
	}

	private static int wellFormed(int point) {
		var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return half ? '\ufffd' : Character.isISOControl(point) ? ' ' : point;
	}

	/** Names the action alone. */
	@Override
	public String toString() {
		return "audit of " + action;
	}
}
