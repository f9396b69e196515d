package io.antiphon.feedback.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody can be reached by, in the clear: never kept or logged so.
 *
 * @param language in which to write to them, as a code ({@code en}, {@code zh}); empty where nobody knows
 */
public record Contact(Kind kind, String value, String language) {

	/** What it is. The first is the one to write to where there are several. */
	public enum Kind {
		EMAIL,
		PHONE,
		OTHER;

		/** As files and commands say it. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The one of that word. */
		public static Optional<Kind> of(String id) {
			return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
		}

		/** What a contact looks like. */
		public static Kind like(String value) {
			return MAIL.matcher(value.strip()).matches() ? EMAIL : NUMBER.matcher(value.strip()).matches() ? PHONE : OTHER;
		}
	}

	/** The longest one, in characters. */
	public static final int LONGEST = 320;

	private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
	private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,30}");
	private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})([-_].{0,30})?");

	public Contact {
		value = value.strip();
		language = language(language);
		if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("a contact is one line of up to " + LONGEST + " characters");
		}
	}

	/** Of what it looks like; empty where it is none: blank, too long, or several lines. */
	public static Optional<Contact> of(String value, String language) {
		return of(Kind.like(value), value, language);
	}

	/** Of a kind; likewise. */
	public static Optional<Contact> of(Kind kind, String value, String language) {
		try {
			return Optional.of(new Contact(kind, value, language));
		} catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

	/** The code that a tag begins with ({@code zh} of {@code zh-Hans-CN}), small; empty where it is no tag. */
	public static String language(String tag) {
		var parts = LANGUAGE.matcher(tag.strip());
		return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return "a contact";
	}
}
