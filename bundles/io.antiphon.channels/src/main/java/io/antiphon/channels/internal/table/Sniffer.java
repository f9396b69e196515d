package io.antiphon.channels.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells from the first bytes of a file what it is: its content first, its extension where the content leaves it open. */
final class Sniffer {

	/** How much of a file is looked at. */
	static final int HEAD = 1 << 18;

	private static final char[] DELIMITERS = {',', '\t', ';', '|'};
	private static final int RECORDS = 200;
	private static final int JSON_LINES = 20;

	private final byte[] head;
	private final boolean whole;
	private final String name;

	/** {@code whole}: whether {@code head} is all of the file. */
	Sniffer(byte[] head, boolean whole, String name) {
		this.head = head;
		this.whole = whole;
		this.name = name.toLowerCase(Locale.ROOT);
	}

	/** What is no text file in UTF-8, as far as its first bytes tell; or null. */
	@Nullable Refusal refusal() {
		if (starts(0xFF, 0xFE) || starts(0xFE, 0xFF)) {
			return Refusal.of(TableReason.UTF16);
		}
		if (starts('P', 'K', 3, 4) || starts(0x1F, 0x8B) || starts(0xD0, 0xCF, 0x11, 0xE0) || starts('%', 'P', 'D', 'F')) {
			return Refusal.of(TableReason.PACKED);
		}
		int broken = new Utf8Check().check(head, 0, head.length);
		if (broken >= 0) {
			return Refusal.at(brokenBy(), line(broken));
		}
		return first() < 0 && whole ? Refusal.of(TableReason.EMPTY) : null;
	}

	/** How the records are written; {@code options} overrule what would be found. */
	TableFormat format(TableOptions options) throws IOException {
		var declared = options.delimiter();
		if (declared != null) {
			return new TableFormat.Separated(declared, options.quotes());
		}
		if (json()) {
			return new TableFormat.JsonLines();
		}
		return new TableFormat.Separated(delimiter(options.quotes()), options.quotes());
	}

	/** Whether it is one JSON array, a thing that cannot be read line by line. */
	boolean jsonArray() {
		int first = first();
		if (first < 0 || head[first] != '[') {
			return false;
		}
		int next = first + 1;
		while (next < head.length && Character.isWhitespace(head[next])) {
			next++;
		}
		return name.endsWith(".json") || next < head.length && head[next] == '{';
	}

	private TableReason brokenBy() {
		int odd = 0;
		int nul = 0;
		for (byte value : head) {
			odd += value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t' || value == 0x7F ? 1 : 0;
			nul += value == 0 ? 1 : 0;
		}
		if (nul * 5 > head.length) {
			return TableReason.UTF16;
		}
		return odd * 100 > head.length ? TableReason.BINARY : TableReason.NOT_UTF8;
	}

	private boolean json() {
		int first = first();
		if (first < 0 || head[first] != '{') {
			return false;
		}
		int objects = 0;
		int others = 0;
		for (int from = first; from < head.length && objects + others < JSON_LINES; ) {
			int end = from;
			while (end < head.length && head[end] != '\n' && head[end] != '\r') {
				end++;
			}
			if (end == head.length && !whole && objects + others > 0) {
				break;
			}
			if (end > from) {
				boolean object = JsonLine.of(head, from, end - from).failure() == null;
				objects += object ? 1 : 0;
				others += object ? 0 : 1;
			}
			from = end + 1;
		}
		return objects > others || name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
	}

	/** The delimiter under which most records have as many fields as the header; of equals, the one with more fields. */
	private char delimiter(boolean quotes) throws IOException {
		char best = TableFormat.Separated.NONE;
		double bestShare = 0;
		int bestFields = 1;
		for (char delimiter : DELIMITERS) {
			var records = records(delimiter, quotes);
			var header = records.header();
			if (header == null || header.size() < 2) {
				continue;
			}
			double share = share(records);
			boolean expected = delimiter == '\t' && (name.endsWith(".tsv") || name.endsWith(".tab"));
			if (share > bestShare || share == bestShare && share > 0 && (header.size() > bestFields || expected)) {
				best = delimiter;
				bestShare = share;
				bestFields = header.size();
			}
		}
		return best;
	}

	private static double share(SeparatedRecords records) throws IOException {
		int read = 0;
		int rows = 0;
		for (var entry = records.next(); entry != null && read < RECORDS; entry = records.next()) {
			read++;
			rows += entry instanceof Row ? 1 : 0;
		}
		return read == 0 ? 1 : (double) rows / read;
	}

	private SeparatedRecords records(char delimiter, boolean quotes) throws IOException {
		var lines = new LineReader(new ByteArrayInputStream(head), TableFile.MOST_BYTES, head.length + 1);
		return new SeparatedRecords(lines, new TableFormat.Separated(delimiter, quotes));
	}

	/** Index of the first byte that is not blank; -1 where there is none. */
	private int first() {
		int at = starts(0xEF, 0xBB, 0xBF) ? 3 : 0;
		while (at < head.length && (head[at] == ' ' || head[at] == '\n' || head[at] == '\r')) {
			at++;
		}
		return at < head.length ? at : -1;
	}

	private boolean starts(int... magic) {
		if (head.length < magic.length) {
			return false;
		}
		for (int at = 0; at < magic.length; at++) {
			if ((head[at] & 0xFF) != magic[at]) {
				return false;
			}
		}
		return true;
	}

	private long line(int at) {
		long line = 1;
		for (int index = 0; index < at; index++) {
			boolean lone = head[index] == '\r' && (index + 1 == head.length || head[index + 1] != '\n');
			line += head[index] == '\n' || lone ? 1 : 0;
		}
		return line;
	}
}
