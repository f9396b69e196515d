package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells from the first bytes of a text file how it is laid out: its content first, its extension where that leaves it open. */
public final class Sniffer {

	/** How much of a file is looked at. */
	public static final int HEAD = 1 << 18;

	private static final char[] DELIMITERS = {',', '\t', ';', '|'};
	private static final int JSON_LINES = 20;
	/** A first line is a header without doubt where so many of the records below it are like it. */
	private static final double FITS = 0.9;

	private final byte[] head;
	private final boolean whole;
	private final String name;

	/** {@code head}: the first bytes in UTF-8, without a byte order mark; {@code whole}: whether they are all of the file. */
	public Sniffer(byte[] head, boolean whole, String name) {
		this.head = head;
		this.whole = whole;
		this.name = name.toLowerCase(Locale.ROOT);
	}

	/** Whether the file is one that is packed and no text; {@code head} is of its bytes. */
	public static boolean packed(byte[] head) {
		return ByteOrderMark.starts(head, head.length, 'P', 'K', 3, 4)
				|| ByteOrderMark.starts(head, head.length, 0x1F, 0x8B)
				|| ByteOrderMark.starts(head, head.length, 0xD0, 0xCF, 0x11, 0xE0)
				|| ByteOrderMark.starts(head, head.length, '%', 'P', 'D', 'F');
	}

	/** Whether there is nothing in it. */
	public boolean empty() {
		return first() < 0 && whole;
	}

	/** How the records are laid out; {@code options} overrule what would be found; {@code names}: as {@link HeaderSearch}. */
	public Layout layout(TableOptions options, FileEncoding encoding, Predicate<String> names) throws IOException {
		var said = SeparatorLine.of(firstLine());
		var declared = options.delimiter() == null ? said.orElse(null) : options.delimiter();
		if (declared == null && json()) {
			return new Layout(new TableFormat.JsonLines(encoding), 1, false, Optional.empty());
		}
		var delimiters = declared == null ? DELIMITERS : new char[] {declared};
		long from = options.header() > 0 ? options.header() : said.isPresent() ? 2 : 1;
		var search = new HeaderSearch(head, whole, options.quotes(), names);
		var found = options.oneColumn() ? null : found(search, from, options.header() > 0, delimiters);
		if (found != null) {
			var format = new TableFormat.Separated(found.delimiter(), options.quotes(), encoding);
			return new Layout(format, found.line(), said.isPresent(), Optional.empty());
		}
		char only = declared == null ? TableFormat.Separated.NONE : declared;
		var hint = declared == null ? search.hint(from, delimiters) : null;
		return new Layout(
				new TableFormat.Separated(only, options.quotes(), encoding),
				from,
				said.isPresent(),
				Optional.ofNullable(hint).map(each -> new Layout.Hint(each.delimiter(), each.fields(), each.line())));
	}

	private HeaderSearch.@Nullable Candidate found(HeaderSearch search, long from, boolean declared, char... delimiters)
			throws IOException {
		var first = first(search, from, delimiters);
		if (declared || first != null && first.sound() && first.share() >= FITS && (first.known() > 0 || first.fields() > 2)) {
			return first;
		}
		var below = search.below(from, delimiters);
		if (first == null || below == null) {
			return below == null ? first : below;
		}
		return !first.sound() || HeaderSearch.better(below, first) ? below : first;
	}

	/** The delimiter under which most records have as many fields as the line; of equals, the one with more fields. */
	private HeaderSearch.@Nullable Candidate first(HeaderSearch search, long line, char... delimiters) throws IOException {
		HeaderSearch.Candidate best = null;
		for (char delimiter : delimiters) {
			var each = search.at(delimiter, line);
			if (each == null || each.share() == 0) {
				continue;
			}
			boolean expected = delimiter == '\t' && (name.endsWith(".tsv") || name.endsWith(".tab"));
			boolean more = best == null
					|| each.share() > best.share()
					|| each.share() == best.share() && (each.fields() > best.fields() || expected);
			best = more ? each : best;
		}
		return best;
	}

	/** Whether it is one JSON array, a thing that cannot be read line by line. */
	public boolean jsonArray() {
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

	/** Whether most of the first lines are JSON objects; the first one may be a title. */
	private boolean json() {
		int first = first();
		if (first < 0) {
			return false;
		}
		int objects = 0;
		int others = 0;
		for (int from = first; from < head.length && objects + others < JSON_LINES;) {
			int end = lineEnd(from);
			if (end == head.length && !whole && objects + others > 0) {
				break;
			}
			if (end > from) {
				boolean object = head[from] == '{' && JsonLine.of(head, from, end - from).failure() == null;
				objects += object ? 1 : 0;
				others += object ? 0 : 1;
			}
			from = end + 1;
		}
		boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
		return objects > others || head[first] == '{' && named;
	}

	private String firstLine() {
		return new String(head, 0, Math.min(lineEnd(0), 200), StandardCharsets.UTF_8);
	}

	private int lineEnd(int from) {
		int end = from;
		while (end < head.length && head[end] != '\n' && head[end] != '\r') {
			end++;
		}
		return end;
	}

	/** Index of the first byte that is not blank; -1 where there is none. */
	private int first() {
		int at = 0;
		while (at < head.length && (head[at] == ' ' || head[at] == '\n' || head[at] == '\r')) {
			at++;
		}
		return at < head.length ? at : -1;
	}
}
