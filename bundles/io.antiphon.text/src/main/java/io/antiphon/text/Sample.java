package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.encoding.ContentHash;
import io.antiphon.text.reading.TextToRead;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts that a reader is fitted to: of each language those of the smallest hashes, so that the same texts make the same sample in any
 * order and any portions. Texts go through it one by one, and memory does not grow with their number. For one thread.
 */
public final class Sample {
	/** As many texts of a language as make good topics, and are encoded in about a minute. */
	public static final int MOST = 12_000;

	private static final Comparator<Hashed> ORDER = Comparator.comparingLong(Hashed::hash)
			.thenComparing(hashed -> hashed.text().text())
			.thenComparing(hashed -> hashed.text().source());

	private final int most;
	private final Map<Language, Drawn> drawn = new EnumMap<>(Language.class);

	public Sample() {
		this(MOST);
	}

	/** One of at most so many texts of each language, repeats counted once. */
	public Sample(int most) {
		if (most < 1) {
			throw new IllegalArgumentException("A sample has at least one text");
		}
		this.most = most;
	}

	/** Lets a text pass by. */
	public void add(TextToRead text) {
		if (text.language().read()) {
			drawn.computeIfAbsent(text.language(), language -> new Drawn()).add(new Hashed(hash(text), text), most);
		}
	}

	/** The texts of a language in an order that depends on nothing but them, and how often each came. */
	List<Counted> texts(Language language) {
		var of = drawn.get(language);
		return of == null
				? List.of()
				: of.counts.entrySet().stream().map(entry -> new Counted(entry.getKey().text(), entry.getValue()[0])).toList();
	}

	/** Whether all texts of a language that passed by are in it. */
	boolean whole(Language language) {
		var of = drawn.get(language);
		return of == null || !of.left;
	}

	record Counted(TextToRead text, int count) {}

	private record Hashed(long hash, TextToRead text) {}

	private static final class Drawn {
		private final TreeMap<Hashed, int[]> counts = new TreeMap<>(ORDER);
		private boolean left;

		void add(Hashed one, int most) {
			if (counts.size() == most && ORDER.compare(one, counts.lastKey()) > 0) {
				left = true;
				return;
			}
			counts.computeIfAbsent(one, fresh -> new int[1])[0]++;
			if (counts.size() > most) {
				counts.pollLastEntry();
				left = true;
			}
		}
	}

	private static long hash(TextToRead text) {
		return ContentHash.of(text.source(), ContentHash.of(text.text()));
	}
}
