package io.antiphon.privacy.internal.text;

import java.util.regex.Pattern;

/**
 * What is personal only behind a word that says so, by two patterns: the word with what may stand between, and right behind
 * it the thing itself. Each is looked for behind the word alone, so that a text is read in linear time.
 */
public final class Announced implements Finder {

	private final Pattern cue;
	private final Pattern thing;

	/** {@code cue} and {@code thing}: regular expressions without unbounded repetition; in any case. */
	Announced(String cue, String thing) {
		this.cue = Pattern.compile(cue, Pattern.CASE_INSENSITIVE);
		this.thing = Pattern.compile(thing, Pattern.CASE_INSENSITIVE);
	}

	@Override
	public void find(Marks text, int kind) {
		var all = text.part(0, text.length());
		var words = cue.matcher(all);
		var things = thing.matcher(all);
		for (int from = 0; from <= all.length() && words.find(from);) {
			things.region(words.end(), all.length()).useTransparentBounds(true);
			if (things.lookingAt()) {
				text.mark(things.start(), things.end(), kind);
				from = things.end();
			} else {
				from = words.start() + 1;
			}
		}
	}
}
