package io.antiphon.channels.internal.profile;

import io.antiphon.channels.spi.Row;
import java.util.ArrayList;
import java.util.List;

/** Some rows of one reading, spread evenly over it whatever its length: at most 2,000, and none of many words. */
public final class Sample {

	private static final int MOST = 2_000;
	private static final int WORDS = 4_096;

	private final List<Row> rows = new ArrayList<>();
	private long seen;
	private long every = 1;

	public void see(Row row) {
		if (seen++ % every != 0 || row.values().stream().mapToInt(String::length).sum() > WORDS) {
			return;
		}
		if (rows.size() == MOST) {
			for (int at = 1; at < rows.size(); at++) { // every second, since those behind it move up
				rows.remove(at);
			}
			every *= 2;
		}
		rows.add(row);
	}

	public List<Row> rows() {
		return List.copyOf(rows);
	}
}
