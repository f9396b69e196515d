package io.antiphon.channels.internal.said;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How people say yes and no in a column of consents. What is neither is not guessed. */
public final class ConsentWords {

	private static final Set<String> YES = Set.of(
			"yes", "y", "true", "1", "ja", "j", "oui", "si", "sí", "granted", "given", "是", "是的", "同意", "已同意");
	private static final Set<String> NO = Set.of(
			"no", "n", "false", "0", "nein", "non", "withdrawn", "refused",
			"否", "不", "不是", "不同意", "未同意", "拒绝", "已撤回", "撤回");

	private ConsentWords() {}

	/** Whether it was given; empty where the word says neither. */
	public static Optional<Boolean> given(String word) {
		var small = word.strip().toLowerCase(Locale.ROOT);
		return YES.contains(small) ? Optional.of(true) : NO.contains(small) ? Optional.of(false) : Optional.empty();
	}
}
