package io.antiphon.text.internal.encoding;

import java.util.regex.Pattern;

/**
 * What a text says, without what only identifies or links: handles, addresses of pages, masks such as [PHONE], hash signs.
 * The encoder and the term counter read this, never the raw text. Any thread.
 */
public final class BareText {
	private static final Pattern NOISE = Pattern.compile(
			"https?://\\S+|www\\.\\S+|(?<![\\w.])@\\w+|\\[[A-Z][A-Z0-9_-]{1,23}\\]|&(?:amp|lt|gt|quot|nbsp|#\\d+)\\b;?|#(?=\\w)");
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private BareText() {}

	/** The wording of {@code text}, single-spaced; empty where nothing but noise is left. */
	public static String of(String text) {
		return SPACE.matcher(NOISE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
	}
}
