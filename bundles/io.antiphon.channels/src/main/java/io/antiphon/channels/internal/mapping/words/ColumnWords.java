package io.antiphon.channels.internal.mapping.words;

import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.feedback.Person;
import io.antiphon.loop.Indicator.Direction;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of column names in both languages, and what a name made of them means. Immutable. */
public final class ColumnWords {

	/** What a name means: its words from the last to the first, and whether the very last one is known. */
	public record Sense(List<Meaning> meanings, boolean headKnown) {

		public Sense {
			meanings = List.copyOf(meanings);
		}

		/** Whether {@code meaning} is what the name as a whole says. */
		public boolean is(Meaning meaning) {
			return headKnown && meanings.getFirst() == meaning;
		}

		/** Whether {@code meaning} stands before the last word. */
		public boolean qualifiedBy(Meaning meaning) {
			return meanings.size() > 1 && meanings.get(1) == meaning;
		}

		/** Whether the name as a whole says somebody. */
		public boolean isSomebody() {
			return is(Meaning.PERSON) || is(Meaning.RESPONDENT);
		}

		/** Whether somebody stands before the last word. */
		public boolean ofSomebody() {
			return qualifiedBy(Meaning.PERSON) || qualifiedBy(Meaning.RESPONDENT);
		}

		/** Whether {@code meaning} is what the last known word of the name says. */
		public boolean leads(Meaning meaning) {
			return !meanings.isEmpty() && meanings.getFirst() == meaning;
		}

		/** What the name is about: its last word, or the one before where that is the word for a name. */
		public Optional<Meaning> subject() {
			if (!headKnown) {
				return Optional.empty();
			}
			boolean named = meanings.getFirst() == Meaning.NAME && meanings.size() > 1;
			return Optional.of(meanings.get(named ? 1 : 0));
		}

		public boolean mentions(Meaning meaning) {
			return meanings.contains(meaning);
		}
	}

	public static final ColumnWords STANDARD = load(meaning -> false);
	/** That of files of measurements. */
	public static final ColumnWords MEASUREMENTS = load(Meaning::measured);
	/** That of event logs. */
	public static final ColumnWords EVENTS = load(Meaning::logged);

	private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
	private static final Pattern BORDER = Pattern.compile(
			"(?<=\\p{IsHan})(?!\\p{IsHan})|(?<!\\p{IsHan})(?=\\p{IsHan})|[^\\p{L}\\p{N}]+");
	private static final int LONGEST = 3;
	private static final int MOST_WORDS = 7;
	private static final Pattern QUESTION = Pattern.compile(
			"[?\uff1f]|^(?:q\\d+[.: ]+)?(?:what|which|who|whom|whose|why|when|where|how|do|does|did|would|will|could|can|is|are|was|were|have|has|"
					+ "please|overall|thinking|tell us|rate|any) \\S+|\u8bf7|\u60a8|\u5417|\u4ec0\u4e48|\u5982\u4f55|\u600e|\u54ea|\u662f\u5426|\u591a\u5c11",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBERED =
			Pattern.compile("(?:q|qid|question|frage|\u95ee\u9898|\u95ee|\u9898|\u7b2c)[ _-]?\\d{1,3}\u9898?(?:[ _.-]?(?:text|other))?",
					Pattern.CASE_INSENSITIVE);
	private static final Pattern POSSESSIVE =
			Pattern.compile("\\b(?:our|your|my|this|these|us|you)\\b|\u6211\u4eec|\u672c\u5e97|\u5bf9", Pattern.CASE_INSENSITIVE);

	private final Map<String, Meaning> words;
	private final Map<String, Person.Role> roles;

	private final Map<String, Aggregation> measures;
	private final Map<String, Direction> directions;

	private ColumnWords(Properties file, Map<String, Meaning> words) {
		this.words = Map.copyOf(words);
		this.roles = values(file, "role-", Person.Role.class);
		this.measures = values(file, "measure-", Aggregation.class);
		this.directions = values(file, "better-", Direction.class);
	}

	/** What the name of a column says. */
	public Sense sense(String name) {
		var tokens = tokens(name);
		var meanings = new ArrayList<Meaning>();
		boolean headKnown = false;
		boolean head = true;
		while (!tokens.isEmpty()) {
			var meaning = takeLast(tokens);
			meaning.ifPresent(meanings::add);
			headKnown |= head && meaning.isPresent();
			head = false;
		}
		return new Sense(meanings, headKnown);
	}

	/**
	 * The same for a column of answers: a name that asks or tells the respondent something says by none of its words what the
	 * column is.
	 */
	public Sense answers(String name) {
		return asks(name) ? new Sense(List.of(), false) : sense(name);
	}

	private static boolean asks(String name) {
		return QUESTION.matcher(name.strip()).find() || tokens(name).size() > MOST_WORDS;
	}

	/** Whether it is a question, or the number of one. */
	public static boolean question(String name) {
		return asks(name) || NUMBERED.matcher(name.strip()).matches();
	}

	/** Whether it is so short a name that its last word can say what it is about. */
	public static boolean names(String name) {
		return tokens(name).size() <= LONGEST && !POSSESSIVE.matcher(name).find();
	}

	/** What a person is to the service, in one of the words for it. */
	public Optional<Person.Role> role(String value) {
		return Optional.ofNullable(roles.get(value.strip().toLowerCase(Locale.ROOT)));
	}

	/** How values are made, in one of the words for it. */
	public Optional<Aggregation> measure(String value) {
		return Optional.ofNullable(measures.get(value.strip().toLowerCase(Locale.ROOT)));
	}

	/** Which way is good, in one of the words for it. */
	public Optional<Direction> better(String value) {
		return Optional.ofNullable(directions.get(value.strip().toLowerCase(Locale.ROOT)));
	}

	/** Takes the longest known word off the end, or one token (one character of Chinese) that is not known. */
	private Optional<Meaning> takeLast(List<String> tokens) {
		var last = tokens.getLast();
		if (Character.UnicodeScript.of(last.codePointAt(0)) == Character.UnicodeScript.HAN) {
			return takeChinese(tokens, last);
		}
		for (int size = Math.min(LONGEST, tokens.size()); size > 0; size--) {
			var tail = tokens.subList(tokens.size() - size, tokens.size());
			var meaning = words.get(String.join(" ", tail));
			if (meaning != null) {
				tail.clear();
				return Optional.of(meaning);
			}
		}
		tokens.removeLast();
		return Optional.empty();
	}

	private Optional<Meaning> takeChinese(List<String> tokens, String run) {
		tokens.removeLast();
		for (int from = 0; from < run.length(); from++) {
			var meaning = words.get(run.substring(from));
			if (meaning != null) {
				rest(tokens, run, from);
				return Optional.of(meaning);
			}
		}
		rest(tokens, run, run.length() - 1);
		return Optional.empty();
	}

	private static void rest(List<String> tokens, String run, int end) {
		if (end > 0) {
			tokens.add(run.substring(0, end));
		}
	}

	private static List<String> tokens(String name) {
		var plain = CAMEL.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ");
		var tokens = new ArrayList<String>();
		for (var token : BORDER.split(plain.toLowerCase(Locale.ROOT))) {
			if (!token.isEmpty()) {
				tokens.add(token);
			}
		}
		return tokens;
	}

	/** {@code own}: the meanings of one kind of files, which go before the others. */
	private static ColumnWords load(Predicate<Meaning> own) {
		var file = new Properties();
		var stream = ColumnWords.class.getResourceAsStream("vocabulary.properties");
		if (stream == null) {
			throw new IllegalStateException("missing resource: vocabulary.properties");
		}
		try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			file.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		var words = new HashMap<String, Meaning>();
		// the first meaning of a word counts
		Stream.of(Meaning.values())
				.filter(meaning -> own.test(meaning) || !meaning.measured() && !meaning.logged())
				.sorted(Comparator.<Meaning, Boolean>comparing(own::test).reversed())
				.forEach(meaning -> list(file, meaning.key()).forEach(word -> words.putIfAbsent(word, meaning)));
		return new ColumnWords(file, words);
	}

	private static <E extends Enum<E>> Map<String, E> values(Properties file, String prefix, Class<E> type) {
		var values = new HashMap<String, E>();
		for (var value : type.getEnumConstants()) {
			list(file, prefix + value.name().toLowerCase(Locale.ROOT)).forEach(word -> values.put(word, value));
		}
		return Map.copyOf(values);
	}

	private static List<String> list(Properties file, String key) {
		var line = file.getProperty(key);
		if (line == null) {
			throw new IllegalStateException("no words for " + key);
		}
		return List.of(line.strip().split("\\s*,\\s*"));
	}
}
