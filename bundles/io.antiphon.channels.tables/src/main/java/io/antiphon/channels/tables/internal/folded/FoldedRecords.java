package io.antiphon.channels.tables.internal.folded;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.LongTable;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a table with a row for each person and question: a column for each question, and the others by the first row that has a value
 * there. Several answers to one question are joined. A person is handed over with the last of their rows, so that a table in their order takes
 * no memory.
 */
public final class FoldedRecords implements Records {

	/** The most people, and the most characters of those of whom rows are still to come. */
	private static final int MOST_PEOPLE = 1_000_000;
	private static final long MOST_OPEN = 1L << 26;
	/** The most characters of one person's. */
	private static final int LONGEST = 1 << 20;
	private static final String BETWEEN = "; ";

	private final Records table;
	private final LongTable fold;
	private final int[] roles;
	private final List<Integer> others = new ArrayList<>();
	private final Map<String, Integer> questions = new LinkedHashMap<>();
	private final Map<Long, Integer> rows = new HashMap<>();
	private final List<Column> columns = new ArrayList<>();
	private long read;

	private FoldedRecords(Records table, LongTable fold, int... roles) {
		this.table = table;
		this.fold = fold;
		this.roles = roles;
		var all = table.columns();
		IntStream.range(0, all.size()).filter(at -> at != roles[1] && at != roles[2]).forEach(others::add);
	}

	/** The table as it is declared to be folded. Blocks: reads it once. */
	public static Opening declared(Records table, LongTable fold) {
		var names = table.columns().stream().map(Column::name).toList();
		var columns = List.of(fold.person(), fold.question(), fold.answer()).stream().mapToInt(names::indexOf).toArray();
		if (IntStream.of(columns).distinct().count() < columns.length || IntStream.of(columns).anyMatch(at -> at < 0)) {
			return new Opening.Refused(FoldReason.FOLD_NO_COLUMNS.with(fold.name(), names));
		}
		var folded = new FoldedRecords(table, fold, columns);
		var refused = folded.look();
		return refused == null ? new Opening.Opened(folded) : new Opening.Refused(refused);
	}

	/** The same where the names of its columns suggest it, and people and questions come again and again; otherwise the table as it is. */
	public static Records suggested(Records table) {
		var fold = LongTable.suggested(table.columns().stream().map(Column::name).toList());
		return fold.isPresent() && declared(table, fold.get()) instanceof Opening.Opened(FoldedRecords folded) && folded.again() ? folded
				: table;
	}

	private boolean again() {
		return rows.size() * 2L <= read && questions.size() * 2L <= read && questions.size() > 1;
	}

	/** Finds the questions and how many rows each person has; why that cannot be, or null. */
	private @Nullable Reason look() {
		var pass = table.read(entry -> {
			if (entry instanceof Row row && !person(row).isEmpty()) {
				read++;
				rows.merge(key(person(row)), 1, Integer::sum);
				questions.putIfAbsent(row.value(roles[1]).strip(), questions.size());
			}
			return rows.size() <= MOST_PEOPLE && questions.size() <= ColumnNames.MOST;
		});
		if (pass instanceof Pass.Refused(var reason)) {
			return reason;
		}
		if (pass instanceof Pass.Stopped) {
			return rows.size() > MOST_PEOPLE
					? FoldReason.FOLD_TOO_MANY_PEOPLE.with(MOST_PEOPLE)
					: TableReason.TOO_MANY_COLUMNS.with(ColumnNames.MOST);
		}
		return named();
	}

	private @Nullable Reason named() {
		var names = new ArrayList<String>();
		others.forEach(at -> names.add(table.columns().get(at).name()));
		names.addAll(questions.keySet());
		var refused = ColumnNames.refused(names);
		if (refused.isPresent()) {
			return refused.get().reason();
		}
		var distinct = ColumnNames.of(names);
		for (int at = 0; at < distinct.size(); at++) {
			boolean other = at < others.size();
			columns.add(new Column(distinct.get(at), "", other ? Question.NONE : Question.of(names.get(at))));
		}
		return null;
	}

	private String person(Row row) {
		return row.value(roles[0]).strip();
	}

	/** Two people in a billion have the same, and then come later than they could. */
	private static long key(String person) {
		long key = 1_125_899_906_842_597L;
		for (int at = 0; at < person.length(); at++) {
			key = 31 * key + person.charAt(at);
		}
		return key;
	}

	@Override
	public List<Column> columns() {
		return List.copyOf(columns);
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<>(table.notes());
		notes.add(FoldReason.READ_FOLDED.with(read, rows.size(), fold.name()));
		return notes;
	}

	@Override
	public Optional<Reason> doubt() {
		return table.doubt();
	}

	@Override
	public Pass read(Sink sink) {
		var folding = new Folding(sink);
		var pass = table.read(entry -> switch (entry) {
			case Rejection rejection -> sink.accept(rejection);
			case Row row -> folding.take(row);
		});
		if (folding.scattered) {
			return new Pass.Refused(FoldReason.FOLD_SCATTERED.with());
		}
		return pass instanceof Pass.Complete && !folding.rest() ? new Pass.Stopped() : pass;
	}

	/** What is known of one person so far. */
	private static final class Person {

		private final long number;
		private final String[] values;
		private int rows;
		private long length;

		Person(long number, int columns) {
			this.number = number;
			this.values = new String[columns];
			Arrays.fill(values, "");
		}

		void put(int column, String value, boolean join) {
			var before = values[column];
			if (!value.isBlank() && (before.isEmpty() || join)) {
				values[column] = before.isEmpty() ? value : before + BETWEEN + value;
				length += value.length() + BETWEEN.length();
			}
		}
	}

	/** The people of whom rows are still to come. */
	private final class Folding {

		private final Sink sink;
		private final Map<String, Person> open = new LinkedHashMap<>();
		private long length;
		private boolean scattered;

		Folding(Sink sink) {
			this.sink = sink;
		}

		/** Whether to go on. */
		boolean take(Row row) {
			var name = person(row);
			var question = questions.get(row.value(roles[1]).strip());
			if (name.isEmpty() || question == null) {
				return sink.accept(new Rejection(row.origin(), FoldReason.FOLD_NOBODY.with(fold.person())));
			}
			var person = open.computeIfAbsent(name, fresh -> new Person(row.origin().number(), columns.size()));
			long before = person.length;
			for (int at = 0; at < others.size(); at++) {
				person.put(at, row.value(others.get(at)), false);
			}
			if (person.length < LONGEST) {
				person.put(others.size() + question, row.value(roles[2]).strip(), true);
			}
			person.rows++;
			length += person.length - before + Long.BYTES * (long) (person.rows == 1 ? columns.size() : 0);
			if (length > MOST_OPEN) {
				scattered = true;
				return false;
			}
			return person.rows < rows.getOrDefault(key(name), 0) || handOver(name, person);
		}

		private boolean handOver(String name, Person person) {
			open.remove(name);
			length -= person.length + Long.BYTES * (long) columns.size();
			var origin = new Origin.Sheet(fold.name(), person.number);
			return sink.accept(person.length >= LONGEST
					? new Rejection(origin, TableReason.TOO_LONG.with())
					: new Row(origin, List.of(person.values)));
		}

		/** Those of whom a row was rejected. */
		boolean rest() {
			for (var person : List.copyOf(open.entrySet())) {
				if (!handOver(person.getKey(), person.getValue())) {
					return false;
				}
			}
			return true;
		}
	}
}
