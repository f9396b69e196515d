package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.FeedbackStore.Resemblance;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.Store;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares records with the newest versions of what has their identities. Words that are alike, the same person and the same clock time speak
 * for a version, each that differs against it; the same day alone says little. Words are alike where half of their triples of characters are
 * the same (Dice's coefficient), or a half of the shorter begins and ends the longer. One that differs in a file that is called otherwise, numbers
 * apart, differs surely: to keep it beside the other is told and can be taken back, while the words of another would be replaced in silence.
 */
public final class Resembling {

	private static final int WORDS = 2_000;
	private static final double ALIKE = 0.5;

	private final Recognition recognition;
	private final Visible visible;
	private final Admission door;
	private final Store store;
	private final String name;
	private final Map<Long, String> names = new HashMap<>();
	private int same;
	private int other;
	private int surely;

	/** {@code file}: what the file of the records is called. */
	public Resembling(Store store, Admission door, String file) {
		this.store = store;
		this.name = stem(door.masked(file));
		this.recognition = new Recognition(store);
		this.visible = Visible.now(store);
		this.door = door;
	}

	public Resemblance of(List<Incoming> records) {
		var identities = records.stream().map(record -> ByteBuffer.wrap(door.identity(record))).toList();
		var before = recognition.newest(identities.stream().mapToLong(identity -> identity.getLong(0)).distinct().toArray(), visible::sees);
		for (int at = 0; at < records.size(); at++) {
			var known = before.get(identities.get(at));
			if (known != null) {
				compare(known, door.admit(records.get(at)).row());
			}
		}
		return new Resemblance(same, other, surely);
	}

	private void compare(FeedbackEntity known, FeedbackEntity row) {
		if (Arrays.equals(known.content, row.content)) {
			same++;
			return;
		}
		var signs = new Signs();
		if (!known.text.isBlank() && !row.text.isBlank()) {
			signs.see(alike(known.text, row.text));
		}
		if (!known.pseudonym.isEmpty() && !row.pseudonym.isEmpty()) {
			signs.see(known.pseudonym.equals(row.pseudonym));
		}
		if (known.occurred != Times.UNKNOWN && row.occurred != Times.UNKNOWN) {
			boolean equal = known.occurred == row.occurred;
			if (!equal || row.precision != Occurrence.Precision.DAY) {
				signs.see(equal);
			}
		}
		if (signs.seen) {
			same += signs.sum >= 0 ? 1 : 0;
			other += signs.sum < 0 ? 1 : 0;
			surely += signs.sum < -1 || signs.sum < 0 && !name.equals(name(known.intake)) ? 1 : 0;
		}
	}

	private String name(long intake) {
		return names.computeIfAbsent(intake, unknown -> store.scan(manager -> {
			@Nullable IntakeEntity line = manager.find(IntakeEntity.class, unknown);
			return line == null ? "" : stem(line.file);
		}));
	}

	/** The name without what changes from one export to the next. */
	private static String stem(String file) {
		return file.substring(file.lastIndexOf('/') + 1).replaceAll("[\\d\\s()._-]+", " ").strip().toLowerCase(Locale.ROOT);
	}

	/** For and against. */
	private static final class Signs {

		private boolean seen;
		private int sum;

		void see(boolean agrees) {
			seen = true;
			sum += agrees ? 1 : -1;
		}
	}

	static boolean alike(String one, String other) {
		var before = folded(one);
		var now = folded(other);
		int shorter = Math.min(before.length(), now.length());
		int begin = 0;
		while (begin < shorter && before.charAt(begin) == now.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < shorter - begin && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
			end++;
		}
		if (begin + end >= ALIKE * shorter) {
			return true;
		}
		var triples = triples(before);
		var others = triples(now);
		long common = triples.stream().filter(others::contains).count();
		return 2.0 * common >= ALIKE * (triples.size() + others.size());
	}

	private static String folded(String text) {
		return text.substring(0, Math.min(WORDS, text.length())).toLowerCase(Locale.ROOT);
	}

	private static Set<String> triples(String text) {
		var triples = new HashSet<String>();
		for (int from = 0; from + 3 <= Math.max(3, text.length()); from++) {
			triples.add(text.substring(from, Math.min(text.length(), from + 3)));
		}
		return triples;
	}
}
