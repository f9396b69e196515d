package io.antiphon.privacy.internal.subject;

import io.antiphon.privacy.subject.KnownWord;
import io.antiphon.privacy.subject.Words;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Known words under the key that made them. A text is walked once for each length that a word has, whatever the number of words. */
public final class KeyedWords implements Words {

	private final WordKey key;
	private final Map<Integer, OfLength> lengths = new TreeMap<>();
	private final int shortest;

	private record OfLength(long power, Map<Integer, Set<String>> digestsByMark) {}

	private KeyedWords(WordKey key, Collection<KnownWord> words) {
		this.key = key;
		words.stream().collect(Collectors.groupingBy(KnownWord::length)).forEach((length, some) -> {
			var digests = new HashMap<Integer, Set<String>>();
			some.forEach(word -> digests.computeIfAbsent(word.mark(), mark -> new HashSet<>()).add(word.digest()));
			lengths.put(length, new OfLength(key.power(length), digests));
		});
		this.shortest = words.stream().mapToInt(KnownWord::length).min().orElse(0);
	}

	public static Words of(WordKey key, Collection<KnownWord> words) {
		return words.isEmpty() ? NONE : new KeyedWords(key, words);
	}

	@Override
	public boolean in(String text) {
		return text.length() >= shortest && !found(PlainForm.of(text), true).isEmpty();
	}

	@Override
	public boolean are(String text) {
		var plain = PlainForm.ofWord(text);
		var some = lengths.get(plain.length());
		return some != null && some.digestsByMark.values().stream().anyMatch(digests -> digests.contains(key.digest(plain)));
	}

	@Override
	public String masked(String text) {
		if (text.length() < shortest) {
			return text;
		}
		var form = PlainForm.of(text);
		var found = found(form, false);
		return found.isEmpty() ? text : masked(form, found);
	}

	private static String masked(PlainForm form, BitSet found) {
		var text = form.text();
		var masked = new StringBuilder(text.length());
		int written = 0;
		for (int from = found.nextSetBit(0); from >= 0;) {
			int to = found.nextClearBit(from);
			masked.append(text, written, form.start(from));
			written = form.start(to);
			masked.repeat(MASK, text.codePointCount(form.start(from), written));
			from = found.nextSetBit(to);
		}
		return masked.append(text, written, text.length()).toString();
	}

	/** The places of the plain form that belong to a word; those of one of them where {@code first}. */
	private BitSet found(PlainForm form, boolean first) {
		var found = new BitSet();
		if (form.length() < shortest) {
			return found;
		}
		var sums = sums(form);
		for (var entry : lengths.entrySet()) {
			int length = entry.getKey();
			for (int from = 0; from + length <= form.length(); from++) {
				if (!form.within(from) && !form.within(from + length) && holds(form, sums, from, length, entry.getValue())) {
					found.set(from, from + length);
					if (first) {
						return found;
					}
				}
			}
		}
		return found;
	}

	private boolean holds(PlainForm form, long[] sums, int from, int length, OfLength some) {
		long sum = WordKey.reduced(sums[from + length] + WordKey.PRIME - WordKey.times(sums[from], some.power));
		var digests = some.digestsByMark.get(WordKey.mark(sum));
		return digests != null && digests.contains(key.digest(form.part(from, from + length)));
	}

	private long[] sums(PlainForm form) {
		var sums = new long[form.length() + 1];
		for (int at = 0; at < form.length(); at++) {
			sums[at + 1] = key.next(sums[at], form.at(at));
		}
		return sums;
	}
}
