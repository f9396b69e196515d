package io.antiphon.channels;

import io.antiphon.tables.records.FileEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the user says about a file: a mapping (the text of a mapping file, empty for none), the service it is about where
 * nothing in the file says so, roles of single columns that go before what the mapping says, what is masked, and the language in
 * which the receipt gives its reasons.
 */
public record Declared(
		String mapping, String service, Map<String, Column> columns, Writing writing, Masking masking, Locale locale) {

	/**
	 * How the file is written, each empty or 0 where it is to be found: its encoding ("gb18030"), what separates its fields
	 * (";", "tab", or "none" for a file of one column), the line of its header, and the sheet of a workbook. Goes before what the mapping says.
	 */
	public record Writing(String encoding, String delimiter, int header, String sheet) {

		/** Everything is found. */
		public static final Writing FOUND = new Writing("", "", 0, "");

		public Writing {
			if (header < 0) {
				throw new IllegalArgumentException("lines count from 1: " + header);
			}
		}

		/** The encodings that can be declared, by their names. */
		public static List<String> encodings() {
			return FileEncoding.keys();
		}

		/** Which of its sheets is meant is found. */
		public Writing(String encoding, String delimiter, int header) {
			this(encoding, delimiter, header, "");
		}
	}

	/**
	 * Which rule sets mask beside the rules: {@code sets} (ids of {@code Redaction.available}; one that there is not refuses the file) where
	 * they are {@code chosen}, whatever the mapping says; otherwise as the mapping says.
	 */
	public record Masking(boolean chosen, Set<String> sets) {

		/** What the mapping says. */
		public static final Masking AS_MAPPED = new Masking(false, Set.of());

		public Masking {
			sets = Set.copyOf(sets);
		}

		/** Those and no others. */
		public static Masking of(Set<String> sets) {
			return new Masking(true, sets);
		}
	}

	/** What is masked is as the mapping says. */
	public Declared(String mapping, String service, Map<String, Column> columns, Writing writing, Locale locale) {
		this(mapping, service, columns, writing, Masking.AS_MAPPED, locale);
	}

	/** How the file is written is found. */
	public Declared(String mapping, String service, Map<String, Column> columns, Locale locale) {
		this(mapping, service, columns, Writing.FOUND, locale);
	}

	/** Nothing but the language: everything is found and suggested. */
	public static Declared nothing(Locale locale) {
		return new Declared("", "", Map.of(), locale);
	}

	/**
	 * A role by its word in mapping files ("text"), and for a rating its scale ("csat"), empty otherwise. The scale "custom"
	 * runs from {@code worst} to {@code best}; all others are known by name.
	 */
	public record Column(String role, String scale, double worst, double best) {

		/** A role, or a rating on a scale known by name. */
		public Column(String role, String scale) {
			this(role, scale, 0, 0);
		}
	}

	public Declared {
		columns = Map.copyOf(columns);
	}

	/** The same, with one column said to be something. */
	public Declared with(String column, Column said) {
		var all = new LinkedHashMap<>(columns);
		all.put(column, said);
		return new Declared(mapping, service, all, writing, masking, locale);
	}
}
