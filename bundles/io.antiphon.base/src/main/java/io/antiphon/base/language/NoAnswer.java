package io.antiphon.base.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers that are none: "n/a", "nothing", "-", 无, 没意见 … as the whole text, by a list in both languages. Case, width, punctuation
 * and thanks behind it make no difference. "Nothing to complain about" is an opinion and not among them, and so are thanks alone.
 * Any thread.
 */
public final class NoAnswer {

	private static final int LONGEST = 40;
	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Set<String> ANSWERS = answers();
	private static final Pattern THANKS = Pattern.compile("(?:谢谢|謝謝|多谢|感谢|thanks|thankyou|thx)(?:您|你|大家|了|verymuch|somuch|alot)?$");

	private NoAnswer() {}

	/** Whether {@code text} as a whole says nothing: an answer of the list, signs without a letter or digit, or no text. */
	public static boolean is(String text) {
		if (text.length() > LONGEST) {
			return text.isBlank();
		}
		var folded = folded(text);
		return folded.isEmpty() ? !pictured(text) : ANSWERS.contains(folded) || ANSWERS.contains(THANKS.matcher(folded).replaceFirst(""));
	}

	/** Letters and digits alone, in their usual width, in small letters. */
	private static String folded(String text) {
		return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/** Whether there is a picture such as a thumb: without words, but not nothing. */
	private static boolean pictured(String text) {
		return text.codePoints().anyMatch(point -> Character.getType(point) == Character.OTHER_SYMBOL);
	}

	private static Set<String> answers() {
		var stream = NoAnswer.class.getResourceAsStream("no-answers.txt");
		if (stream == null) {
			throw new IllegalStateException("missing resource: no-answers.txt");
		}
		try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines()
					.filter(line -> !line.startsWith("#") && !line.isBlank())
					.map(NoAnswer::folded)
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
