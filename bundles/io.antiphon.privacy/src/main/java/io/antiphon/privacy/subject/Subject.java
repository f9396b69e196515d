package io.antiphon.privacy.subject;

import io.antiphon.base.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody whom personal data is about, in keyed values alone: the pseudonyms of their identifiers, the words they are called by, and
 * pieces of feedback that are theirs although nobody is known to have said them. It means nothing outside of its workspace, and
 * is worth nothing without the key. Immutable.
 */
public record Subject(SortedSet<String> pseudonyms, SortedSet<KnownWord> words, SortedSet<Long> pieces) {

	private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-z]{26}");
	private static final Pattern WORD = Pattern.compile("w([0-9]{1,3})-([0-9a-f]{8})([0-9a-f]{32})");
	private static final String PART = ".";
	private static final char OF_PSEUDONYM = 'p';
	private static final char OF_PIECE = 'f';

	public Subject {
		pseudonyms = new TreeSet<>(pseudonyms);
		words = sorted(words);
		pieces = new TreeSet<>(pieces);
		if (!pseudonyms.stream().allMatch(one -> PSEUDONYM.matcher(one).matches())) {
			throw new IllegalArgumentException("not a pseudonym");
		}
	}

	private static SortedSet<KnownWord> sorted(Collection<KnownWord> words) {
		var sorted = new TreeSet<>(Comparator.comparing(KnownWord::digest).thenComparing(KnownWord::length));
		sorted.addAll(words);
		return sorted;
	}

	/** Nobody. */
	public static final Subject NOBODY = new Subject(new TreeSet<>(), sorted(List.of()), new TreeSet<>());

	public static Subject ofPseudonym(String pseudonym) {
		return new Subject(new TreeSet<>(Set.of(pseudonym)), sorted(List.of()), new TreeSet<>());
	}

	/** One piece of feedback that nobody is known to have said. */
	public static Subject ofPiece(long id) {
		return new Subject(new TreeSet<>(), sorted(List.of()), new TreeSet<>(Set.of(id)));
	}

	public static Subject ofWord(KnownWord word) {
		return new Subject(new TreeSet<>(), sorted(Set.of(word)), new TreeSet<>());
	}

	/** Both as one person. */
	public Subject and(Subject other) {
		return all(List.of(this, other));
	}

	/** All as if they were one: what is done for one of them is done for each. */
	public static Subject all(Collection<Subject> several) {
		var pseudonyms = new TreeSet<String>();
		var words = new ArrayList<KnownWord>();
		var pieces = new TreeSet<Long>();
		for (var one : several) {
			pseudonyms.addAll(one.pseudonyms);
			words.addAll(one.words);
			pieces.addAll(one.pieces);
		}
		return new Subject(pseudonyms, sorted(words), pieces);
	}

	public boolean isNobody() {
		return pseudonyms.isEmpty() && words.isEmpty() && pieces.isEmpty();
	}

	/** One word without spaces, which {@link #of} reads. */
	public String text() {
		var parts = Stream.of(
				pseudonyms.stream().map(one -> OF_PSEUDONYM + one),
				words.stream().map(one -> "w" + one.length() + "-" + HexFormat.of().toHexDigits(one.mark()) + one.digest()),
				pieces.stream().map(one -> OF_PIECE + Ids.text(one)));
		return String.join(PART, parts.flatMap(part -> part).toList());
	}

	/** What {@link #text} wrote, or a pseudonym alone; empty where it is neither. */
	public static Optional<Subject> of(String text) {
		if (PSEUDONYM.matcher(text).matches()) {
			return Optional.of(ofPseudonym(text));
		}
		var parts = Arrays.stream(text.split("\\" + PART, -1)).map(Subject::part).toList();
		return parts.stream().anyMatch(Optional::isEmpty)
				? Optional.empty()
				: Optional.of(all(parts.stream().flatMap(Optional::stream).toList()));
	}

	private static Optional<Subject> part(String text) {
		var word = WORD.matcher(text);
		if (word.matches()) {
			int length = Integer.parseInt(word.group(1));
			return length < KnownWord.SHORTEST || length > KnownWord.LONGEST
					? Optional.empty()
					: Optional.of(ofWord(new KnownWord(length, HexFormat.fromHexDigits(word.group(2)), word.group(3))));
		}
		var rest = text.isEmpty() ? "" : text.substring(1);
		if (text.startsWith(String.valueOf(OF_PSEUDONYM)) && PSEUDONYM.matcher(rest).matches()) {
			return Optional.of(ofPseudonym(rest));
		}
		return text.startsWith(String.valueOf(OF_PIECE)) ? piece(rest) : Optional.empty();
	}

	private static Optional<Subject> piece(String text) {
		long id = Ids.parse(text);
		return id < 0 ? Optional.empty() : Optional.of(ofPiece(id));
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return "a subject";
	}
}
