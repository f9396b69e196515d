package io.antiphon.sustainability.internal.voice;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Picks the findings that speak of packaging, waste, the climate, fairness or access, by the words they are named by. What nobody named
 * so is not picked, and a word may be meant otherwise: they stand beside the numbers and are in none. Immutable.
 */
public final class CustomerWords {

	private static final String WORDS = "words.txt";
	private static final String LETTER = "[\\p{IsAlphabetic}\\p{IsDigit}&&[^\\p{IsHan}]]";

	private final Pattern words;

	private CustomerWords(List<String> words) {
		this.words = Pattern.compile(words.stream().map(CustomerWords::whole).collect(Collectors.joining("|")));
	}

	/** Those that come with the product. */
	public static CustomerWords ours() {
		try (var in = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(CustomerWords.class.getResourceAsStream(WORDS)), StandardCharsets.UTF_8))) {
			return new CustomerWords(in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Chinese is written without gaps; all else is a word of its own. */
	private static String whole(String word) {
		var quoted = Pattern.quote(word);
		return word.codePoints().anyMatch(Character::isIdeographic) ? quoted : "(?<!" + LETTER + ")" + quoted + "(?!" + LETTER + ")";
	}

	/** Those in a scope, in their order. */
	public List<Finding> of(List<Finding> findings, Scope scope) {
		return findings.stream().filter(one -> one.scope().meets(scope) && speaks(one)).toList();
	}

	private boolean speaks(Finding finding) {
		return Stream.concat(Stream.of(finding.title()), finding.terms().stream())
				.anyMatch(said -> words.matcher(said.toLowerCase(Locale.ROOT)).find());
	}
}
