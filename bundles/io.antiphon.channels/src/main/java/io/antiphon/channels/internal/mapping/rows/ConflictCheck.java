package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.profile.Hash;
import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.channels.spi.Row;

/** Looks for an id that comes with another text than before, by hashes: 96 bits a different id. */
final class ConflictCheck {

	private final int id;
	private final int text;
	private final LongCounts texts = new LongCounts();
	private long line;

	/** {@code text}: the column with the text, or -1 to compare all columns. */
	ConflictCheck(int id, int text) {
		this.id = id;
		this.text = text;
	}

	boolean conflicts(Row row) {
		var value = row.value(id).strip();
		if (value.isEmpty()) {
			return false;
		}
		int mark = mark(row);
		int known = texts.putIfAbsent(Hash.of(value), mark);
		line = known != 0 && known != mark ? row.origin().number() : 0;
		return line > 0;
	}

	/** Where the row that conflicts starts, 0 before one was seen. */
	long line() {
		return line;
	}

	/** A number, not 0, that tells texts apart. */
	private int mark(Row row) {
		long hash = 0;
		if (text >= 0) {
			hash = Hash.of(row.value(text));
		} else {
			for (var value : row.values()) {
				hash = Hash.and(hash, Hash.of(value));
			}
		}
		int folded = (int) (hash ^ hash >>> 32);
		return folded == 0 ? 1 : folded;
	}
}
