package io.antiphon.tables.periods;

import io.antiphon.base.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where the wanted columns are in a file. */
final class Columns {

	private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private final Wanted wanted;
	private final List<String> names;

	/** {@code names}: those of the file, in its order. */
	Columns(Wanted wanted, List<String> names) {
		this.wanted = wanted;
		this.names = names;
	}

	/** The first wanted one that is not there. */
	Optional<PeriodFile.UnknownColumn> unknown() {
		return wanted.names().stream()
				.filter(name -> index(name) < 0)
				.findFirst()
				.map(name -> new PeriodFile.UnknownColumn(name, names, nearest(name)));
	}

	/** The wanted names of which the file has several columns: the first of them is read, and the others have got another name. */
	List<String> repeated() {
		return wanted.names().stream().distinct().filter(name -> names.contains(names.get(index(name)) + " (2)")).toList();
	}

	int date() {
		return index(wanted.date());
	}

	int[] numbers() {
		return wanted.numbers().stream().mapToInt(this::index).toArray();
	}

	/** -1 where none is asked for. */
	int group() {
		return wanted.group().map(this::index).orElse(-1);
	}

	/** As the file calls the column. */
	String name(int column) {
		return names.get(column);
	}

	private int index(String name) {
		int exact = names.indexOf(name);
		if (exact >= 0) {
			return exact;
		}
		var alike = alike(name);
		return alike.size() == 1 ? names.indexOf(alike.getFirst()) : -1;
	}

	private List<String> nearest(String name) {
		var alike = alike(name);
		return alike.isEmpty() ? Nearest.to(name.strip(), names).stream().toList() : alike;
	}

	private List<String> alike(String name) {
		return names.stream().filter(like(name)).toList();
	}

	private static Predicate<String> like(String name) {
		var plain = plain(name);
		return other -> plain(other).equalsIgnoreCase(plain);
	}

	/** On one line, with single blanks: spreadsheets break long names, and nobody types that. */
	private static String plain(String name) {
		return BLANKS.matcher(name.strip()).replaceAll(" ");
	}

	/** Whether a column of a file not yet opened is likely to be called so. */
	static Predicate<String> wanted(Wanted wanted) {
		return wanted.names().stream().map(Columns::like).reduce(name -> false, Predicate::or);
	}
}
