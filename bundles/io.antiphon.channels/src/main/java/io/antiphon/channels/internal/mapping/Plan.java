package io.antiphon.channels.internal.mapping;

import io.antiphon.privacy.Purpose;
import io.antiphon.tables.records.Reason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A mapping applied to the columns of one file: every column has its role, and what the user should know is in warnings. */
public record Plan(Mapping mapping, List<PlannedColumn> columns, List<Reason> warnings) {

	public Plan {
		columns = List.copyOf(columns);
		warnings = List.copyOf(warnings);
	}

	/** The column of a role that one column has at most. */
	public Optional<PlannedColumn> the(ColumnRole role) {
		return columns.stream().filter(column -> column.role() == role).findFirst();
	}

	/** Whether it is of tickets: something of them becomes indicators, or their turns pieces. */
	public boolean ofTickets() {
		return columns.stream().anyMatch(column -> column.role().ofTickets());
	}

	/** The column of what records belong to: one that says so, and of tickets their id. */
	public Optional<PlannedColumn> ofCase() {
		return the(ColumnRole.CASE).or(() -> ofTickets() ? the(ColumnRole.ID) : Optional.empty());
	}

	/** The column of what was said: the text, or that of turns where no other is. */
	public Optional<PlannedColumn> said() {
		return the(ColumnRole.TEXT).or(() -> the(ColumnRole.TURNS));
	}

	/** All columns of a role, in file order. */
	public List<PlannedColumn> all(ColumnRole role) {
		return columns.stream().filter(column -> column.role() == role).toList();
	}

	/** The columns by which people can be reached, that of the person among them where it is one. */
	public List<PlannedColumn> reaching() {
		return columns.stream()
				.filter(column -> column.role() == ColumnRole.CONTACT || column.rule().detail() instanceof ColumnRule.Detail.Reaching)
				.toList();
	}

	/**
	 * What is wrong where it was collected for, tells of consent to, or needs a purpose that is not among the {@code declared}: at the first that is
	 * not.
	 */
	public Optional<MappingError> undeclared(Collection<String> declared) {
		var named = named();
		named.keySet().removeAll(declared);
		return named.values().stream().findFirst().map(first -> new MappingError(
				first.pointer(), first.line(),
				MappingProblem.MAPPING_PURPOSE_UNDECLARED.with(String.join(", ", named.keySet()), String.join(", ", declared))));
	}

	/** Where a mapping names a purpose. */
	private record Naming(String pointer, int line) {

		static Naming of(PlannedColumn column) {
			return new Naming(MappingError.pointer("/columns", column.name()), column.rule().line());
		}
	}

	/** The ids of the purposes that it names, and where it does first. */
	private SortedMap<String, Naming> named() {
		var named = new TreeMap<String, Naming>();
		mapping.purposes().forEach(purpose -> named.put(purpose.id(), new Naming("/purposes", 0)));
		for (var column : all(ColumnRole.CONSENT)) {
			if (column.rule().detail() instanceof ColumnRule.Detail.Agreed(var purpose)) {
				named.putIfAbsent(purpose.id(), Naming.of(column));
			}
		}
		reaching().forEach(column -> named.putIfAbsent(Purpose.ANSWER.id(), Naming.of(column)));
		return named;
	}

	/** The names of the columns of which nothing is kept. */
	public List<String> notKept() {
		return all(ColumnRole.IGNORE).stream().map(PlannedColumn::name).toList();
	}

	/** The same with more warnings, which come first. */
	public Plan warning(List<Reason> more) {
		return new Plan(mapping, columns, Stream.concat(more.stream(), warnings.stream()).toList());
	}

	/** What was guessed of the columns, for the user to see; empty where nothing that matters was. */
	public List<Reason> guesses() {
		var guessed = columns.stream()
				.filter(column -> column.chosen().by() == PlannedColumn.By.SUGGESTION)
				.filter(column -> column.role() != ColumnRole.IGNORE && column.role() != ColumnRole.ATTRIBUTE)
				.toList();
		if (guessed.isEmpty()) {
			return List.of();
		}
		return List.of(MappingWarning.ROLES_GUESSED.with(guessed.stream()
				.map(column -> MappingWarning.ROLE_GUESSED.with(column.role().named(), column.name()))
				.toList()));
	}

	/** The mapping that says of every column what this plan does, for saving. */
	public Mapping explicit() {
		var rules = new LinkedHashMap<String, ColumnRule>();
		columns.forEach(column -> rules.put(column.name(), column.rule()));
		return mapping.with(new Mapping.Columns(rules, mapping.columns().suggestOthers()));
	}
}
