package io.antiphon.loop;

/** Where the words are that a claim rests on: code points of the stored text of a piece of feedback, end exclusive. */
public record Evidence(long feedback, int start, int end) {

	public Evidence {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("not a span: " + start + "–" + end);
		}
	}
}
